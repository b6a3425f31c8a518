// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

/** A case as its files tell it. */
public record RecordedCase(CaseRecord record, Circumstances run) {}
