// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ResourceRecord;

/** What a recursive server does with a query. */
public sealed interface DnsTreatment {

  /** It asks its own server and passes the answer on. */
  record Resolve() implements DnsTreatment {}

  /** It answers by itself. */
  record Respond(
      int rcode,
      boolean authoritative,
      List<ResourceRecord> answers,
      List<ResourceRecord> authorities)
      implements DnsTreatment {}
}
