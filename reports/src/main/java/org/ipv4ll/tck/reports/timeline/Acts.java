// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.Act.Kind;

/** What the tester did to the hosts: a flag for each act, and the time without a carrier shaded. */
final class Acts {

  /** A flag on its pole, which stands on the lane of the tester. */
  private static final String FLAG = "v-13h9l-3 3.5l3 3.5h-9";

  private final List<Act> acts;
  private final TimeAxis axis;
  private final Canvas canvas;

  Acts(List<Act> acts, TimeAxis axis, Canvas canvas) {
    this.acts = acts;
    this.axis = axis;
    this.canvas = canvas;
  }

  boolean isAny() {
    return !acts.isEmpty();
  }

  boolean cutCarrier() {
    return acts.stream().anyMatch(act -> act.kind() == Kind.CARRIER_DOWN);
  }

  /** Behind all else: what an act changes for the time after it. */
  void drawEffects(double bottom) {
    acts.stream().filter(act -> act.kind() == Kind.CARRIER_DOWN).forEach(this::drawOutage);
    for (Act act : acts) {
      if (act.kind() != Kind.COMMAND) {
        double x = axis.x(act.offsetSeconds());
        canvas.line("tl-act-line", x, Lane.TESTER.y(), x, bottom);
      }
    }
  }

  private void drawOutage(Act down) {
    double from = axis.x(down.offsetSeconds());
    double until =
        acts.stream()
            .filter(act -> act.host() == down.host() && act.kind() == Kind.CARRIER_UP)
            .mapToDouble(Act::offsetSeconds)
            .filter(up -> up >= down.offsetSeconds())
            .min()
            .orElse(axis.toSeconds());
    double top = Lane.TESTER.y();
    canvas.box("tl-outage", from, top, axis.x(until) - from, Lane.HOST.y() + 12 - top);
  }

  void drawFlags() {
    String flags = acts.stream().map(this::flag).distinct().collect(Collectors.joining());
    if (!flags.isEmpty()) {
      canvas.path("tl-act", flags);
    }
  }

  private String flag(Act act) {
    return flag(axis.x(act.offsetSeconds()), Lane.TESTER.y());
  }

  static String flag(double x, double y) {
    return "M" + Canvas.number(x) + " " + Canvas.number(y) + FLAG;
  }
}
