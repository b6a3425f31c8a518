/* SPDX-License-Identifier: Apache-2.0
 *
 * Between a small host and the glue that speaks the lockstep protocol (docs/targets/lockstep.md).
 */
#ifndef LOCKSTEP_H
#define LOCKSTEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The glue has these for the host. */
extern uint64_t now;                                    /* nanoseconds */
extern uint64_t wake;                                   /* when host_time() is due, or NEVER */
extern uint8_t mac[6];
extern const char *storage;                             /* a directory */
#define NEVER UINT64_MAX
#define SECOND UINT64_C(1000000000)
void say_send(const uint8_t *frame, size_t length);
void say_log(const char *text);

/* The host has these for the glue. */
extern const char host_name[];
void host_start(uint64_t seed);
void host_link(bool up);
void host_frame(const uint8_t *frame, size_t length);
void host_time(void);
const char *host_act(const char *ability, const uint8_t address[4]); /* why not, or NULL */

#endif
