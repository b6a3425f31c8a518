package org.ipv4ll.tck.harness.bench;

/** Whose reading holds where the documents disagree (docs/profiles.md). */
public enum Profile {
  RFC3927,
  RFC5227,
  BCT,
  TC8;

  /** Whether the limit is due at ten conflicts already, not only after more than ten. */
  public boolean limitsAtTenConflicts() {
    return this != RFC3927;
  }
}
