/* SPDX-License-Identifier: Apache-2.0
 *
 * Glue between the lockstep protocol (docs/targets/lockstep.md) and a host that occupies one process,
 * with one interface and all its state in global variables: therefore the greeting says "one".
 */
#include "lockstep.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_FRAME = 9216, LONGEST_LINE = 2 * LONGEST_FRAME + 256 };

uint64_t now, wake = NEVER;
uint8_t mac[6];
const char *storage = "";

void say_send(const uint8_t *frame, size_t length) {
  printf("send 1 ");
  for (size_t i = 0; i < length; i++) {
    printf("%02x", frame[i]);
  }
  putchar('\n');
}

void say_log(const char *text) { printf("log %s\n", text); }

static void fail(const char *line) {
  fprintf(stderr, "not understood: %s\n", line);
  exit(1);
}

static size_t octets(const char *hex, uint8_t *into, size_t most) {
  size_t count = 0;
  unsigned octet;
  while (count < most && sscanf(hex, "%2x", &octet) == 1) {
    into[count++] = (uint8_t)octet;
    hex += 2;
  }
  return count;
}

/* new ID MAC SEED STORAGE: kept until the start. */
static uint64_t create(char *line) {
  static char place[LONGEST_LINE];
  uint64_t seed;
  if (sscanf(line, "new %*s %hhx:%hhx:%hhx:%hhx:%hhx:%hhx %" SCNu64 " %[^\n]", &mac[0], &mac[1],
             &mac[2], &mac[3], &mac[4], &mac[5], &seed, place) != 8) {
    fail(line);
  }
  storage = place;
  return seed;
}

/* act ID TIME ABILITY address=A.B.C.D */
static void act(const char *ability, const char *values) {
  uint8_t to[4] = {0};
  const char *address = strstr(values, "address=");
  if (address != NULL) {
    sscanf(address, "address=%hhu.%hhu.%hhu.%hhu", &to[0], &to[1], &to[2], &to[3]);
  }
  const char *refused = host_act(ability, to);
  if (refused != NULL) {
    printf("refused %s\n", refused);
  }
}

static void tell(const char *word, char *line, uint64_t seed) {
  static uint8_t frame[LONGEST_FRAME];
  char first[32] = "";
  int at = 0;
  if (strcmp(word, "start") == 0) {
    host_start(seed);
  } else if (strcmp(word, "time") == 0) {
    host_time();
  } else if (sscanf(line, "%*s %*s %*s %31s %n", first, &at) != 1) {
    fail(line);
  } else if (strcmp(word, "link") == 0) {
    host_link(strncmp(line + at, "up", 2) == 0);
  } else if (strcmp(word, "frame") == 0) {
    host_frame(frame, octets(line + at, frame, sizeof frame));
  } else if (strcmp(word, "act") == 0) {
    act(first, line + at);
  } else {
    fail(line);
  }
}

int main(void) {
  static char line[LONGEST_LINE];
  char word[8];
  uint64_t seed = 0;
  printf("lockstep 1 one %s\n", host_name);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin) != NULL) {
    if (sscanf(line, "%7s %*s %" SCNu64, word, &now) < 1) {
      fail(line);
    } else if (strcmp(word, "new") == 0) {
      seed = create(line);
    } else if (strcmp(word, "end") == 0) {
      wake = NEVER;
    } else {
      tell(word, line, seed);
    }
    wake == NEVER ? printf("wait never\n") : printf("wait %" PRIu64 "\n", wake);
    fflush(stdout);
  }
  return 0;
}
