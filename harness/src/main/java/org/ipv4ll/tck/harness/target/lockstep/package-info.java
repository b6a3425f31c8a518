/**
 * Stacks that speak the lockstep protocol, in virtual time; docs/targets/lockstep.md describes it.
 */
@NullMarked
package org.ipv4ll.tck.harness.target.lockstep;

import org.jspecify.annotations.NullMarked;
