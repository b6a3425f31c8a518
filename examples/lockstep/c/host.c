/* SPDX-License-Identifier: Apache-2.0
 *
 * A small host with a link-local address (RFC 3927), as an example of a stack in lockstep. It knows
 * nothing of the protocol: what happens comes in by the functions of lockstep.h.
 */
#include "lockstep.h"

#include <stdio.h>
#include <string.h>

enum { PROBES = 3, MOST_CONFLICTS = 10, NEIGHBOURS = 16, LONGEST_PACKET = 1500 };
enum { ICMP = 1, TCP = 6, UDP = 17, REQUEST = 1, REPLY = 2 };

const char host_name[] = "example-host in C 1";

typedef struct {
  uint8_t ip[4], mac[6];
  uint64_t until;                  /* what is known of it holds; 0 where it is still asked for */
  uint8_t packet[LONGEST_PACKET];  /* one that waits for the answer */
  size_t length;
} neighbour;

static const uint8_t broadcast[6] = {255, 255, 255, 255, 255, 255}, nobody[6];
static enum { IDLE, PROBING, ANNOUNCING, HELD } state;
static uint8_t address[4];
static int probes, conflicts;
static bool defended;
static uint64_t last_defence, delays, candidates;
static neighbour neighbours[NEIGHBOURS];
static unsigned next_neighbour;

/* splitmix64 */
static uint64_t next(uint64_t *random) {
  uint64_t z = *random += UINT64_C(0x9e3779b97f4a7c15);
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static bool same(const uint8_t *a, const uint8_t *b, size_t n) { return memcmp(a, b, n) == 0; }
static unsigned two(const uint8_t *at) { return (unsigned)at[0] << 8 | at[1]; }
static void put_two(uint8_t *at, unsigned value) { at[0] = (uint8_t)(value >> 8), at[1] = (uint8_t)value; }
static bool in_use(void) { return state == ANNOUNCING || state == HELD; }

static unsigned sum(unsigned total, const uint8_t *data, size_t length) {
  for (size_t i = 0; i < length; i += 2) {
    total += (unsigned)data[i] << 8 | (i + 1 < length ? data[i + 1] : 0);
  }
  return total;
}

static unsigned checksum(unsigned total) {
  while (total >> 16) {
    total = (total & 0xffff) + (total >> 16);
  }
  return ~total & 0xffff;
}

static void after(uint64_t least, uint64_t most) {
  wake = now + least * SECOND + (most > least ? next(&delays) % ((most - least) * SECOND) : 0);
}

static void note(const char *what) {
  char text[64];
  snprintf(text, sizeof text, "%s %d.%d.%d.%d", what, address[0], address[1], address[2], address[3]);
  say_log(text);
}

static void arp(unsigned operation, const uint8_t *sender, const uint8_t *target_mac, const uint8_t *target) {
  uint8_t frame[42] = {[12] = 8, 6, 0, 1, 8, 0, 6, 4};
  memcpy(frame, broadcast, 6); /* replies as well (section 2.5) */
  memcpy(frame + 6, mac, 6);
  put_two(frame + 20, operation);
  memcpy(frame + 22, mac, 6);
  memcpy(frame + 28, sender, 4);
  memcpy(frame + 32, target_mac, 6);
  memcpy(frame + 38, target, 4);
  say_send(frame, sizeof frame);
}

static void remember(bool write) {
  char place[4096];
  snprintf(place, sizeof place, "%s/address", storage);
  FILE *file = fopen(place, write ? "wb" : "rb");
  if (file != NULL) {
    size_t count = write ? fwrite(address, 1, 4, file) : fread(address, 1, 4, file);
    if (count != 4) {
      memset(address, 0, 4);
    }
    fclose(file);
  }
}

/* Another one than before: what is remembered may be the first of them. */
static void choose(void) {
  uint8_t before[4];
  memcpy(before, address, 4);
  do {
    uint64_t host = 0x100 + next(&candidates) % 0xfe00; /* 169.254.1.0 to 169.254.254.255 */
    address[0] = 169, address[1] = 254;
    put_two(address + 2, (unsigned)host);
  } while (same(before, address, 4));
}

/* Waits PROBE_WAIT, or RATE_LIMIT_INTERVAL after MAX_CONFLICTS (2.2.1). */
static void begin_probing(void) {
  state = PROBING;
  probes = 0;
  uint64_t least = conflicts >= MOST_CONFLICTS ? 60 : 0;
  after(least, least + 1);
}

static void conflict(void) {
  note("conflict about");
  conflicts++;
  memset(neighbours, 0, sizeof neighbours);
  choose();
  begin_probing();
}

void host_start(uint64_t seed) {
  delays = seed;
  memcpy(&candidates, mac, sizeof mac); /* the same host tries the same addresses (2.1) */
  remember(false);
}

void host_link(bool up) {
  memset(neighbours, 0, sizeof neighbours);
  wake = NEVER;
  state = IDLE;
  if (up) {
    if (same(address, nobody, 4)) {
      choose();
    }
    begin_probing();
  }
}

void host_time(void) {
  if (state == PROBING && probes < PROBES) {
    probes++;
    arp(REQUEST, nobody, nobody, address);
    after(probes == PROBES ? 2 : 1, 2);
    return;
  }
  arp(REQUEST, address, nobody, address); /* twice, ANNOUNCE_INTERVAL apart (2.4) */
  if (state == PROBING) {
    state = ANNOUNCING, conflicts = 0, defended = false;
    note("claimed");
    remember(true);
    after(2, 2);
  } else {
    state = HELD, wake = NEVER;
  }
}

/* Once in DEFEND_INTERVAL; a second conflict takes the address (2.5). */
static void defend(void) {
  if (defended && now - last_defence < 10 * SECOND) {
    conflict();
  } else {
    defended = true, last_defence = now;
    arp(REQUEST, address, nobody, address);
  }
}

static neighbour *known(const uint8_t *ip) {
  for (unsigned i = 0; i < NEIGHBOURS; i++) {
    if (same(neighbours[i].ip, ip, 4)) {
      return &neighbours[i];
    }
  }
  return NULL;
}

static neighbour *make(const uint8_t *ip) {
  neighbour *made = &neighbours[next_neighbour++ % NEIGHBOURS];
  memset(made, 0, sizeof *made);
  memcpy(made->ip, ip, 4);
  return made;
}

static void frame_ip(const uint8_t *to, const uint8_t *packet, size_t length) {
  uint8_t frame[14 + LONGEST_PACKET];
  memcpy(frame, to, 6);
  memcpy(frame + 6, mac, 6);
  put_two(frame + 12, 0x0800);
  memcpy(frame + 14, packet, length);
  say_send(frame, 14 + length);
}

/* Every destination is on the link (2.6.2); the first packet waits for its neighbour. */
static void transmit(const uint8_t *to, uint8_t protocol, const uint8_t *data, size_t length) {
  uint8_t packet[LONGEST_PACKET] = {0x45, [8] = 64, [9] = protocol};
  put_two(packet + 2, (unsigned)(20 + length));
  memcpy(packet + 12, address, 4);
  memcpy(packet + 16, to, 4);
  put_two(packet + 10, checksum(sum(0, packet, 20)));
  memcpy(packet + 20, data, length);
  uint8_t group[6] = {1, 0, 0x5e, to[1] & 0x7f, to[2], to[3]};
  neighbour *peer = known(to);
  if (same(to, broadcast, 4) || same(to, (const uint8_t[]){169, 254, 255, 255}, 4)) {
    frame_ip(broadcast, packet, 20 + length);
  } else if ((to[0] & 0xf0) == 0xe0) {
    frame_ip(group, packet, 20 + length);
  } else if (peer != NULL && peer->until > now) {
    frame_ip(peer->mac, packet, 20 + length);
  } else {
    peer = peer != NULL ? peer : make(to);
    memcpy(peer->packet, packet, peer->length = 20 + length);
    arp(REQUEST, address, nobody, to);
  }
}

static void heard_neighbour(unsigned operation, const uint8_t *from, const uint8_t *sender, bool asks_us) {
  neighbour *peer = known(sender);
  if (!same(sender, nobody, 4) && (peer != NULL || asks_us)) {
    peer = peer != NULL ? peer : make(sender);
    memcpy(peer->mac, from, 6);
    peer->until = now + 60 * SECOND;
    if (peer->length > 0) {
      frame_ip(from, peer->packet, peer->length);
      peer->length = 0;
    }
  }
  if (operation == REQUEST && asks_us) {
    arp(REPLY, address, from, sender);
  }
}

static void heard_arp(const uint8_t *packet) {
  const uint8_t *from = packet + 8, *sender = packet + 14, *target = packet + 24;
  unsigned operation = two(packet + 6);
  if ((operation != REQUEST && operation != REPLY) || same(from, mac, 6)) {
    return;
  }
  bool ours = same(sender, address, 4), asks_us = same(target, address, 4);
  bool probe = operation == REQUEST && same(sender, nobody, 4) && asks_us;
  if (state == PROBING) {
    if (ours || probe) {
      conflict();
    }
  } else if (ours) {
    defend();
  } else {
    heard_neighbour(operation, from, sender, asks_us);
  }
}

static void transmit_icmp(const uint8_t *to, unsigned kind, const uint8_t *rest, size_t length) {
  uint8_t message[LONGEST_PACKET] = {0};
  put_two(message, kind);
  memcpy(message + 4, rest, length);
  put_two(message + 2, checksum(sum(0, message, 4 + length)));
  transmit(to, ICMP, message, 4 + length);
}

/* Connections are refused (RFC 793). */
static void reset(const uint8_t *to, const uint8_t *segment) {
  uint8_t answer[20] = {[12] = 0x50, 0x14}, pseudo[4] = {[1] = TCP, [3] = 20};
  uint32_t number = (uint32_t)two(segment + 4) << 16 | two(segment + 6);
  number += segment[13] >> 1 & 1;
  memcpy(answer, segment + 2, 2);
  memcpy(answer + 2, segment, 2);
  put_two(answer + 8, number >> 16);
  put_two(answer + 10, number & 0xffff);
  unsigned total = sum(sum(sum(0, address, 4), to, 4), pseudo, 4);
  put_two(answer + 16, checksum(sum(total, answer, 20)));
  transmit(to, TCP, answer, sizeof answer);
}

/* Echo requests are answered; no port is open. */
static void heard_ip(const uint8_t *packet, size_t length) {
  size_t size = length < 28 ? 0 : two(packet + 2);
  if (size < 28 || size > length || size > LONGEST_PACKET || packet[0] != 0x45 ||
      !same(packet + 16, address, 4) || two(packet + 6) & 0x3fff) {
    return;
  }
  const uint8_t *data = packet + 20, *peer = packet + 12;
  uint8_t quoted[32] = {0};
  if (packet[9] == ICMP && data[0] == 8 && checksum(sum(0, data, size - 20)) == 0) {
    transmit_icmp(peer, 0, data + 4, size - 24);
  } else if (packet[9] == UDP) {
    memcpy(quoted + 4, packet, 28);
    transmit_icmp(peer, 0x0303, quoted, sizeof quoted);
  } else if (packet[9] == TCP && size >= 40 && !(data[13] & 4)) {
    reset(peer, data);
  }
}

void host_frame(const uint8_t *frame, size_t length) {
  static const uint8_t ethernet_ipv4[] = {0, 1, 8, 0, 6, 4};
  if (length < 14 || state == IDLE || (!(frame[0] & 1) && !same(frame, mac, 6))) {
    return;
  }
  if (two(frame + 12) == 0x0806 && length >= 42 && same(frame + 14, ethernet_ipv4, 6)) {
    heard_arp(frame + 14);
  } else if (two(frame + 12) == 0x0800 && in_use()) {
    heard_ip(frame + 14, length - 14);
  }
}

const char *host_act(const char *ability, const uint8_t to[4]) {
  static const uint8_t echo[] = {0, 1, 0, 1}, datagram[16] = {192, 0, 0, 9, 0, 16};
  if (!in_use()) {
    return "no address to send from";
  }
  if (strcmp(ability, "talk-ping") == 0) {
    transmit_icmp(to, 0x0800, echo, sizeof echo);
  } else if (strcmp(ability, "talk-udp") == 0) {
    transmit(to, UDP, datagram, sizeof datagram);
  } else {
    return "nothing is known of that";
  }
  return NULL;
}
