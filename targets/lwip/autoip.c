/*
 * lwIP with AutoIP on a network interface, its own IP stack in user space.
 *
 *   autoip run INTERFACE CONTROL               lives on INTERFACE; listens at the socket CONTROL
 *   autoip ping|udp|tcp CONTROL ADDRESS        has it speak to ADDRESS
 *
 * The kernel must have no address on INTERFACE, or it would answer as well.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "lwip/autoip.h"
#include "lwip/etharp.h"
#include "lwip/init.h"
#include "lwip/netif.h"
#include "lwip/timeouts.h"
#include "talk.h"

enum { LONGEST_FRAME = 1522, LINK_POLL_MS = 20 };

static int wire;
static const char *interface_name;

static void die(const char *what) {
  fprintf(stderr, "autoip: %s: %s\n", what, strerror(errno));
  exit(1);
}

u32_t sys_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (u32_t)(now.tv_sec * 1000u + now.tv_nsec / 1000000);
}

static err_t transmit(struct netif *netif, struct pbuf *packet) {
  char frame[LONGEST_FRAME];
  u16_t length = pbuf_copy_partial(packet, frame, sizeof frame, 0);
  (void)netif;
  /* A frame that the interface refuses, because its cable is out, is lost as on any wire. */
  return send(wire, frame, length, 0) == length ? ERR_OK : ERR_IF;
}

static void ask(unsigned long request, struct ifreq *about) {
  memset(about, 0, sizeof *about);
  strncpy(about->ifr_name, interface_name, IFNAMSIZ - 1);
  if (ioctl(wire, request, about) < 0) {
    die(interface_name);
  }
}

static err_t describe(struct netif *netif) {
  struct ifreq about;
  ask(SIOCGIFHWADDR, &about);
  memcpy(netif->hwaddr, about.ifr_hwaddr.sa_data, ETH_HWADDR_LEN);
  netif->hwaddr_len = ETH_HWADDR_LEN;
  netif->mtu = 1500;
  netif->name[0] = 'e';
  netif->name[1] = 'n';
  netif->flags = NETIF_FLAG_BROADCAST | NETIF_FLAG_ETHARP | NETIF_FLAG_ETHERNET;
  netif->output = etharp_output;
  netif->linkoutput = transmit;
  return ERR_OK;
}

static void open_wire(void) {
  int on = 1;
  struct sockaddr_ll place = {
      .sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL),
      .sll_ifindex = (int)if_nametoindex(interface_name)};
  wire = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
  if (wire < 0 || bind(wire, (struct sockaddr *)&place, sizeof place) < 0 ||
      setsockopt(wire, SOL_PACKET, PACKET_AUXDATA, &on, sizeof on) < 0) {
    die(interface_name);
  }
}

/* The kernel has taken a VLAN tag out of the frame: it belongs to another network. */
static bool was_tagged(struct msghdr *message) {
  for (struct cmsghdr *c = CMSG_FIRSTHDR(message); c != NULL; c = CMSG_NXTHDR(message, c)) {
    if (c->cmsg_level == SOL_PACKET && c->cmsg_type == PACKET_AUXDATA) {
      return ((struct tpacket_auxdata *)CMSG_DATA(c))->tp_status & TP_STATUS_VLAN_VALID;
    }
  }
  return false;
}

static void receive(struct netif *netif) {
  char frame[LONGEST_FRAME], control[CMSG_SPACE(sizeof(struct tpacket_auxdata))];
  struct sockaddr_ll from;
  struct iovec data = {frame, sizeof frame};
  struct msghdr message = {
      .msg_name = &from, .msg_namelen = sizeof from, .msg_iov = &data, .msg_iovlen = 1,
      .msg_control = control, .msg_controllen = sizeof control};
  ssize_t length = recvmsg(wire, &message, MSG_DONTWAIT);
  if (length <= 0 || from.sll_pkttype == PACKET_OUTGOING ||
      from.sll_pkttype == PACKET_OTHERHOST || was_tagged(&message)) {
    return;
  }
  struct pbuf *packet = pbuf_alloc(PBUF_RAW, (u16_t)length, PBUF_POOL);
  if (packet != NULL) {
    pbuf_take(packet, frame, (u16_t)length);
    if (netif->input(packet, netif) != ERR_OK) {
      pbuf_free(packet);
    }
  }
}

static void obey(int control) {
  char order[64] = "", what[8] = "", whom[32] = "";
  ip_addr_t to;
  if (recv(control, order, sizeof order - 1, MSG_DONTWAIT) <= 0 ||
      sscanf(order, "%7s %31s", what, whom) != 2 || !ipaddr_aton(whom, &to)) {
    return;
  }
  printf("%s %s\n", what, whom);
  talk(what, &to);
}

static void follow_link(struct netif *netif) {
  struct ifreq about;
  ask(SIOCGIFFLAGS, &about);
  bool up = about.ifr_flags & IFF_RUNNING;
  if (up != (bool)netif_is_link_up(netif)) {
    printf("link %s\n", up ? "up" : "down");
    up ? netif_set_link_up(netif) : netif_set_link_down(netif);
  }
}

static void follow_address(struct netif *netif) {
  static ip4_addr_t last;
  if (!ip4_addr_cmp(&last, netif_ip4_addr(netif))) {
    last = *netif_ip4_addr(netif);
    printf("address %s\n", ip4addr_ntoa(&last));
  }
}

static struct sockaddr_un address_of(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  strncpy(address.sun_path, path, sizeof address.sun_path - 1);
  return address;
}

static int listen_at(const char *path) {
  struct sockaddr_un address = address_of(path);
  int control = socket(AF_UNIX, SOCK_DGRAM, 0);
  unlink(path);
  if (control < 0 || bind(control, (struct sockaddr *)&address, sizeof address) < 0) {
    die(path);
  }
  return control;
}

_Noreturn static void live(const char *control_path) {
  static struct netif netif;
  unsigned seed;
  if (getrandom(&seed, sizeof seed, 0) != sizeof seed) {
    die("getrandom");
  }
  srandom(seed);
  setvbuf(stdout, NULL, _IOLBF, 0);
  open_wire();
  int control = listen_at(control_path);
  lwip_init();
  netif_add(&netif, NULL, NULL, NULL, NULL, describe, netif_input);
  netif_set_default(&netif);
  netif_set_up(&netif);
  talk_init();
  follow_link(&netif);
  autoip_start(&netif);
  for (;;) {
    struct pollfd heard[] = {{wire, POLLIN, 0}, {control, POLLIN, 0}};
    u32_t sleep = sys_timeouts_sleeptime();
    poll(heard, 2, sleep < LINK_POLL_MS ? (int)sleep : LINK_POLL_MS);
    follow_link(&netif);
    if (heard[0].revents) {
      receive(&netif);
    }
    if (heard[1].revents) {
      obey(control);
    }
    sys_check_timeouts();
    follow_address(&netif);
  }
}

static int tell(const char *what, const char *control_path, const char *whom) {
  char order[64];
  struct sockaddr_un address = address_of(control_path);
  int length = snprintf(order, sizeof order, "%s %s", what, whom);
  int control = socket(AF_UNIX, SOCK_DGRAM, 0);
  if (sendto(control, order, (size_t)length, 0, (struct sockaddr *)&address, sizeof address) < 0) {
    die(control_path);
  }
  return 0;
}

int main(int count, char **arguments) {
  if (count == 2 && strcmp(arguments[1], "version") == 0) {
    printf("lwIP %s\n", LWIP_VERSION_STRING);
    return 0;
  }
  if (count != 4) {
    fprintf(stderr, "usage: autoip run INTERFACE CONTROL | ping|udp|tcp CONTROL ADDRESS\n");
    return 2;
  }
  if (strcmp(arguments[1], "run") == 0) {
    interface_name = arguments[2];
    live(arguments[3]);
  }
  return tell(arguments[1], arguments[2], arguments[3]);
}
