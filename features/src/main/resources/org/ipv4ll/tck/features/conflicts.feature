Feature: Conflicts while probing
  Whoever probes gives way: a packet that shows the candidate to be taken, at any time until
  ANNOUNCE_WAIT after the last probe, makes the host choose another address and start over (RFC 3927,
  section 2.2.1).

  @id=conflict-reply @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-01 @bct @tc8
  Scenario: A host gives way to an ARP reply
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-request @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-02 @tc8
  Scenario: A host gives way to an ARP request from its candidate
    Given the host starts on a quiet link
    When another host sends an ARP request for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the request
    And it starts over with another address

  @id=conflict-request-for-nobody @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-02
  Scenario: A host gives way to an ARP request that asks for nobody
    Given the host starts on a quiet link
    When another host sends an ARP request for 0.0.0.0 for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the request
    And it starts over with another address

  @id=conflict-probe @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03 @bct @tc8
  Scenario: A host gives way to a simultaneous probe
    Given the host starts on a quiet link
    When another host sends an ARP probe for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-announcement @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-04
  Scenario: A host gives way to an announcement
    Given the host starts on a quiet link
    When another host sends an ARP announcement for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the announcement
    And it starts over with another address

  @id=conflict-unicast-reply @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-05 @bct
  Scenario: A host gives way to a reply sent to it alone
    Given the host starts on a quiet link
    When another host sends a unicast ARP reply for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-broadcast-reply-unspecific @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-01
  Scenario: A host gives way to a reply that names nobody as its target
    Given the host starts on a quiet link
    When another host sends an ARP reply to nobody for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-reply-to-third-host @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-01
  Scenario: A host gives way to a reply that is meant for somebody else
    Given the host starts on a quiet link
    When another host sends an ARP reply to a third host for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-probe-other-target-hardware @must @RFC3927-1.5-02 @RFC3927-2.2.1-05 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-03
  Scenario: A host gives way to a probe whose target hardware address is not zero
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP probe
    And another host sends an ARP probe with a target hardware address for the candidate 200 ms after probe 1
    Then the host gives the candidate up, whatever the target hardware address
    And it starts over with another address

  @id=conflict-probe-lower-mac @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03
  Scenario: A host gives way to a probe of a lower hardware address
    Given the host starts on a quiet link
    When another host sends an ARP probe from a lower hardware address for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-probe-higher-mac @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03
  Scenario: A host gives way to a probe of a higher hardware address
    Given the host starts on a quiet link
    When another host sends an ARP probe from a higher hardware address for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-probe-of-known-host @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03
  Scenario: A host gives way to a probe of a station that it has heard before
    Given the host starts on a quiet link
    When another host sends an announcement of another link-local address for the candidate 100 ms after probe 1
    And another host sends an ARP probe for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-reply-at-once @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @CNF-01
  Scenario: A host gives way to a reply that comes at once
    Given 1 addresses from the first candidate on are held by other hosts
    And the host starts on a quiet link
    When the host has claimed an address
    Then the host leaves the first candidate to its holder

  @id=conflict-probe-same-vendor @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03
  Scenario: A host gives way to a probe of a device of the same vendor
    Given the host starts on a quiet link
    When another host sends an ARP probe from a hardware address unlike its own in the last octet only for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-probe-same-number @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03
  Scenario: A host gives way to a probe of another vendor's device with the same number
    Given the host starts on a quiet link
    When another host sends an ARP probe from a hardware address unlike its own in the second octet only for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-reply-after-probe-2 @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way to a reply after its second probe
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 400 ms after probe 2
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-probe-after-probe-2 @must @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way to a simultaneous probe after its second probe
    Given the host starts on a quiet link
    When another host sends an ARP probe for the candidate 400 ms after probe 2
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=conflict-request-after-probe-2 @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way to an ARP request after its second probe
    Given the host starts on a quiet link
    When another host sends an ARP request for the candidate 400 ms after probe 2
    Then the host gives the candidate up because of the request
    And it starts over with another address

  @id=conflict-reply-after-probe-3 @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way to a reply after its third probe
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP reply
    And another host sends an ARP reply for the candidate 400 ms after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-probe-after-probe-3 @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way to a simultaneous probe after its third probe
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP probe
    And another host sends an ARP probe for the candidate 400 ms after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-request-after-probe-3 @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way to an ARP request after its third probe
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP request
    And another host sends an ARP request for the candidate 400 ms after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-announcement-after-probe-3 @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-07 @CNF-04
  Scenario: A host gives way to an announcement after its third probe
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP announcement
    And another host sends an ARP announcement for the candidate 400 ms after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-reply-announce-wait-early @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-08
  Scenario: A host gives way to a reply early in ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP reply
    And another host sends an ARP reply for the candidate 0.1 s after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-probe-announce-wait-early @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-08
  Scenario: A host gives way to a simultaneous probe early in ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP probe
    And another host sends an ARP probe for the candidate 0.1 s after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-reply-announce-wait-midway @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-08
  Scenario: A host gives way to a reply midway in ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP reply
    And another host sends an ARP reply for the candidate 1 s after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-probe-announce-wait-midway @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-08
  Scenario: A host gives way to a simultaneous probe midway in ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP probe
    And another host sends an ARP probe for the candidate 1 s after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-reply-announce-wait-late @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-08
  Scenario: A host gives way to a reply late in ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP reply
    And another host sends an ARP reply for the candidate 1.8 s after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-probe-announce-wait-late @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-08
  Scenario: A host gives way to a simultaneous probe late in ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP probe
    And another host sends an ARP probe for the candidate 1.8 s after probe 3
    Then the host gives the candidate up, late as the conflict is
    And it starts over with another address

  @id=conflict-unicast-request @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-05
  Scenario: A unicast ARP request from the candidate makes the host choose another
    Given the host starts on a quiet link
    When another host sends a unicast ARP request for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the request
    And it starts over with another address

  @id=conflict-padded @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @NOC-12
  Scenario: Padding behind the packet does not hide a conflict
    Given the host starts on a quiet link
    When another host sends a padded ARP reply for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-long-trailer @should @RFC3927-2.2.1-12 @NOC-12
  Scenario: A long trailer behind the packet does not hide a conflict
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP reply
    And another host sends an ARP reply with a 200-octet trailer for the candidate 200 ms after probe 1
    Then the host gives the candidate up, whatever follows the packet

  @id=attempt-after-conflict-complete @must @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.2.1-23 @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-2.4-04 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-06 @RFC3927-9-07 @RFC3927-9-08 @CNF-09 @bct
  Scenario: The attempt after a conflict is complete
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 2
    And the host has claimed the next candidate
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And the first announcement comes at least 2 s after the last probe
    And 2 announcements follow within 8 s
    And the announcements are 2 s apart

  @id=attempt-after-late-conflict-complete @must @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.2.1-23 @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-2.4-04 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-06 @RFC3927-9-07 @RFC3927-9-08 @CNF-09
  Scenario: The attempt after a conflict in ANNOUNCE_WAIT is complete
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 700 ms after probe 3
    And the host has claimed the next candidate
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And the first announcement comes at least 2 s after the last probe
    And 2 announcements follow within 8 s
    And the announcements are 2 s apart

  @id=later-candidates-denied @must @RFC3927-1.5-02 @RFC3927-2.2.1-14 @RFC3927-2.2.1-15 @RFC3927-2.2.1-24 @CNF-07
  Scenario: A host gives way at every conflict
    Given the host starts on a quiet link
    When the first candidate is denied by an ARP reply
    And 3 candidates in turn are denied by replies 400 ms after probe 3
    Then the host gives each candidate up, late as the conflicts are
    And the host starts over after each denial

  @id=conflict-retry-prompt @should @RFC3927-2.2.1-07 @RFC3927-9-02 @CNF-10 @PRB-10
  Scenario: After a conflict the next candidate is probed within PROBE_WAIT
    Given the host starts on a quiet link
    When 9 candidates in turn are denied by replies and probes
    Then each next candidate is probed at most 1 s after the denial

  @id=conflict-burst @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @CNF-11
  Scenario: A burst of conflicting packets costs one candidate
    Given the host starts on a quiet link
    When 10 ARP replies for the candidate arrive within 5 ms 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=conflict-under-noise @must @RFC3927-1.5-02 @RFC3927-2.2.1-12 @CNF-13
  Scenario: A conflict is detected among unrelated ARP traffic
    Given the host starts on a quiet link
    When 200 unrelated ARP packets arrive within 1 s of probe 1 with an ARP reply for the candidate among them
    Then the host gives the candidate up because of the reply

  @id=conflict-before-first-probe @should @needs=restart @RFC3927-2.2.1-13 @CNF-06
  Scenario: A conflict before the first probe counts
    Given the host has shown its first candidate and is started anew
    When another host sends an ARP reply for the expected candidate until the host probes
    And another host sends an ARP reply for the candidate 200 ms after probe 1
    Then a conflict before the first probe costs the host its candidate

  @id=early-conflict-not-forgotten @must @needs=restart @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @CNF-06 @RAT-04
  Scenario: A candidate denied before its first probe is not tried again
    Given the host has shown its first candidate and is started anew
    When another host sends an ARP reply for the expected candidate until the host probes
    And 12 candidates in turn are denied by replies and probes
    Then no candidate is probed twice
    And a candidate that was lost before its first probe is not tried again
