// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

/** The program that ran the cases. */
public record Tool(String name, String version) {}
