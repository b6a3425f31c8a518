// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.Locale;

/** The mark of a kind of frame: told apart by form, not by colour alone. */
enum Shape {
  PROBE("m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
  ANNOUNCEMENT("m0-7l7 7l-7 7l-7-7z"),
  REPLY("m-5-5h10v10h-10z"),
  REQUEST("m0-6l6 11h-12z"),
  ICMP("m-3-5h6l3 5l-3 5h-6l-3-5z"),
  UDP("m0-6l6 4l-2 7h-8l-2-7z"),
  TCP("m-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z"),
  IP("m-7 0a7 4 0 1 0 14 0a7 4 0 1 0-14 0z"),
  VLAN("m-7-4h9l5 4l-5 4h-9z"),
  OTHER("m-4-4l8 8m0-8l-8 8");

  private final String outline;

  Shape(String outline) {
    this.outline = outline;
  }

  static Shape of(String kind) {
    for (Shape shape : values()) {
      if (shape.word().equals(kind)) {
        return shape;
      }
    }
    return OTHER;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Path data with the mark's middle at the point. */
  String path(double x, double y) {
    return "M" + Canvas.number(x) + " " + Canvas.number(y) + outline;
  }
}
