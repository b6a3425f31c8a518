/*
 * lwIP with AutoIP behind the lockstep protocol: no network, no system, and a clock that is told.
 * What speaks the protocol is the glue of examples/lockstep/c.
 */
#include "lockstep.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lwip/autoip.h"
#include "lwip/etharp.h"
#include "lwip/init.h"
#include "lwip/netif.h"
#include "lwip/timeouts.h"
#include "talk.h"

enum { LONGEST_FRAME = 1522, MILLISECOND = 1000000 };

const char host_name[] = "lwIP " LWIP_VERSION_STRING;

static struct netif netif;

u32_t sys_now(void) { return (u32_t)(now / MILLISECOND); }

static err_t transmit(struct netif *from, struct pbuf *packet) {
  uint8_t frame[LONGEST_FRAME];
  (void)from;
  say_send(frame, pbuf_copy_partial(packet, frame, sizeof frame, 0));
  return ERR_OK;
}

static err_t describe(struct netif *made) {
  memcpy(made->hwaddr, mac, ETH_HWADDR_LEN);
  made->hwaddr_len = ETH_HWADDR_LEN;
  made->mtu = 1500;
  made->name[0] = 'e';
  made->name[1] = 'n';
  made->flags = NETIF_FLAG_BROADCAST | NETIF_FLAG_ETHARP | NETIF_FLAG_ETHERNET;
  made->output = etharp_output;
  made->linkoutput = transmit;
  return ERR_OK;
}

static void follow_address(void) {
  static ip4_addr_t last;
  if (!ip4_addr_cmp(&last, netif_ip4_addr(&netif))) {
    char text[64];
    last = *netif_ip4_addr(&netif);
    snprintf(text, sizeof text, "address %s", ip4addr_ntoa(&last));
    say_log(text);
  }
}

/* What is due is done; lwIP counts in milliseconds that have begun. */
static void settle(void) {
  sys_check_timeouts();
  follow_address();
  u32_t sleep = sys_timeouts_sleeptime();
  uint64_t due = (now / MILLISECOND + sleep) * MILLISECOND;
  wake = sleep == SYS_TIMEOUTS_SLEEPTIME_INFINITE ? NEVER : due > now ? due : now;
}

/* The link is told of before AutoIP begins, as it is by the program for a real wire. */
void host_start(uint64_t seed) {
  srandom((unsigned)seed);
  lwip_init();
  netif_add(&netif, NULL, NULL, NULL, NULL, describe, netif_input);
  netif_set_default(&netif);
  netif_set_up(&netif);
  talk_init();
  settle();
}

void host_link(bool up) {
  static bool begun;
  up ? netif_set_link_up(&netif) : netif_set_link_down(&netif);
  if (up && !begun) {
    begun = true;
    autoip_start(&netif);
  }
  settle();
}

void host_frame(const uint8_t *frame, size_t length) {
  bool ours = length >= 6 && (frame[0] & 1 || memcmp(frame, mac, 6) == 0);
  struct pbuf *packet = ours ? pbuf_alloc(PBUF_RAW, (u16_t)length, PBUF_POOL) : NULL;
  if (packet != NULL) {
    pbuf_take(packet, frame, (u16_t)length);
    if (netif.input(packet, &netif) != ERR_OK) {
      pbuf_free(packet);
    }
  }
  settle();
}

void host_time(void) { settle(); }

const char *host_act(const char *ability, const uint8_t address[4]) {
  ip_addr_t to = IPADDR4_INIT_BYTES(address[0], address[1], address[2], address[3]);
  bool sent = strncmp(ability, "talk-", 5) == 0 && talk(ability + 5, &to);
  settle();
  return sent ? NULL : "lwIP does not send it";
}
