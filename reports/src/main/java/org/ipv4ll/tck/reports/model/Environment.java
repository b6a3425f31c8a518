package org.ipv4ll.tck.reports.model;

/** The machine that ran the cases. */
public record Environment(String os, String kernel, String jdk, int cores) {}
