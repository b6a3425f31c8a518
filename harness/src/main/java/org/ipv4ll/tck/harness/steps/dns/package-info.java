// SPDX-License-Identifier: Apache-2.0
/** Given and When of name servers, resolvers and discovery. */
@NullMarked
package org.ipv4ll.tck.harness.steps.dns;

import org.jspecify.annotations.NullMarked;
