// SPDX-License-Identifier: Apache-2.0
/** All faults and variants that the engine can express, one package per group of ids. */
@NullMarked
package org.ipv4ll.tck.engine.fault;

import org.jspecify.annotations.NullMarked;
