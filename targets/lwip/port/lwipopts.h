/* What the target needs that is not lwIP's default; everything about AutoIP is left as it comes. */
#ifndef LWIPOPTS_H
#define LWIPOPTS_H

#define NO_SYS 1
#define SYS_LIGHTWEIGHT_PROT 0
#define LWIP_NETCONN 0
#define LWIP_SOCKET 0
#define LWIP_AUTOIP 1
#define LWIP_RAW 1

/* The heap of the C library, so that no case meets a full pool. */
#define MEM_LIBC_MALLOC 1
#define MEMP_MEM_MALLOC 1

#endif
