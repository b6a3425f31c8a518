/* What lwIP sends when the tester has it talk. */
#ifndef TALK_H
#define TALK_H

#include <stdbool.h>
#include <string.h>

#include "lwip/icmp.h"
#include "lwip/inet_chksum.h"
#include "lwip/raw.h"
#include "lwip/tcp.h"
#include "lwip/udp.h"

enum { DISCARD = 9 };

static struct udp_pcb *udp;
static struct raw_pcb *icmp;

static void talk_init(void) {
  udp = udp_new();
  icmp = raw_new(IP_PROTO_ICMP);
}

static bool say_ping(const ip_addr_t *to) {
  struct pbuf *packet = pbuf_alloc(PBUF_IP, sizeof(struct icmp_echo_hdr), PBUF_RAM);
  struct icmp_echo_hdr *echo = packet->payload;
  memset(echo, 0, sizeof *echo);
  ICMPH_TYPE_SET(echo, ICMP_ECHO);
  echo->id = echo->seqno = lwip_htons(1);
  echo->chksum = inet_chksum(echo, sizeof *echo);
  bool sent = raw_sendto(icmp, packet, to) == ERR_OK;
  pbuf_free(packet);
  return sent;
}

static bool say_udp(const ip_addr_t *to) {
  struct pbuf *packet = pbuf_alloc(PBUF_TRANSPORT, 8, PBUF_RAM);
  memset(packet->payload, 0, packet->len);
  bool sent = udp_sendto(udp, packet, to, DISCARD) == ERR_OK;
  pbuf_free(packet);
  return sent;
}

static bool say_tcp(const ip_addr_t *to) {
  struct tcp_pcb *connection = tcp_new();
  if (connection == NULL) {
    return false;
  }
  bool begun = tcp_connect(connection, to, DISCARD, NULL) == ERR_OK;
  if (!begun) {
    tcp_abort(connection);
  }
  return begun;
}

/* ping, udp or tcp; false where it is none of them, or where lwIP does not send it. */
static bool talk(const char *what, const ip_addr_t *to) {
  if (strcmp(what, "ping") == 0) {
    return say_ping(to);
  }
  if (strcmp(what, "udp") == 0) {
    return say_udp(to);
  }
  return strcmp(what, "tcp") == 0 && say_tcp(to);
}

#endif
