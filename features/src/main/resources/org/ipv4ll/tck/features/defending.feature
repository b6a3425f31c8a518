Feature: Conflict detection and defence
  For as long as it uses an address a host watches for others who use it too. It may defend once
  with a single announcement, but a second conflict within ten seconds makes it move (RFC 3927,
  section 2.5).

  @id=conflict-in-use-reply @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01 @DEF-11 @bct @tc8
  Scenario: An ARP reply is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-request @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-02 @DEF-11
  Scenario: An ARP request is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends an ARP request for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-announcement @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-02
  Scenario: An ARP announcement is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends an ARP announcement for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-unicast @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-17
  Scenario: A unicast ARP reply is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends a unicast ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-gratuitous-reply @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A gratuitous ARP reply is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends a gratuitous ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-padded @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01 @NOC-12
  Scenario: Padding behind the packet does not hide a conflict about a claimed address
    Given the host has claimed and announced an address
    When another host sends a padded ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-request-for-nobody @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-02
  Scenario: An ARP request for 0.0.0.0 from the claimed address is a conflict
    Given the host has claimed and announced an address
    When another host sends an ARP request for 0.0.0.0 for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-after-question @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A conflict right after a question is not ignored
    Given the host has claimed and announced an address
    When another host sends an ordinary ARP request for the claimed address
    And another host sends an ARP reply for the claimed address 100 ms after the first
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-of-known-host @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A conflict with a station that had another address before is not ignored
    Given the host has claimed and announced an address
    When another host sends an announcement of another link-local address for the claimed address
    And another host sends an ARP reply for the claimed address 1 s after the first
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-after-crowd @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01 @CNF-13
  Scenario: A conflict after packets of a great many stations is not ignored
    Given the host starts on a quiet link
    When 200 unrelated ARP packets a second arrive for 8 s
    And the host has claimed an address
    And 6 s pass
    And another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-after-many-frames @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A conflict is not ignored by a host that has sent a great many frames
    Given the host starts on a quiet link
    When 9 candidates in turn are denied by replies 200 ms after probe 3
    And the host has claimed an address
    And 6 s pass
    And the claimed address is asked for by ARP alone every 200 ms for 12 s
    And another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=second-conflict-request-request @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-03 @tc8
  Scenario: An ARP request 5 s after an ARP request makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP request for the claimed address
    And another host sends an ARP request for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-reply-reply @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-04 @bct @tc8
  Scenario: An ARP reply 6 s after an ARP reply makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 6 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-request-reply @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-05 @tc8
  Scenario: An ARP reply 5 s after an ARP request makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP request for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-reply-request @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-06 @tc8
  Scenario: An ARP request 5 s after an ARP reply makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP request for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-announcement @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-03
  Scenario: An ARP announcement 5 s after an ARP announcement makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP announcement for the claimed address
    And another host sends an ARP announcement for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-early @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-08 @bct
  Scenario: An ARP reply 2 s after an ARP reply makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 2 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-late @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-08
  Scenario: An ARP reply 9.5 s after an ARP reply makes the host move
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 9.5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-after-interval @must @RFC3927-2.5-04 @RFC3927-2.5-10 @RFC3927-2.5-17 @DEF-07 @DEF-08
  Scenario: A second conflict after DEFEND_INTERVAL is answered either way
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 12 s after the first
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored
    And it is reported whether the host defends again

  @id=second-conflict-two-rogues @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-19
  Scenario: Conflicts with two different hosts count together
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And a third host sends an ARP reply for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-after-answer @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-03
  Scenario: A question between two conflicts does not reset DEFEND_INTERVAL
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ordinary ARP request for the claimed address 2 s after the first
    And another host sends an ARP reply for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=second-conflict-after-echo @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-03
  Scenario: The echo of an announcement between two conflicts does not reset DEFEND_INTERVAL
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And its announcement is echoed 2 s after the first
    And another host sends an ARP reply for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=conflicts-again-and-again @must @RFC3927-2.5-02 @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-07 @DEF-11
  Scenario: The fifth conflict is not ignored either
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP request for the claimed address 12 s after the first
    And another host sends an ARP announcement for the claimed address 24 s after the first
    And another host sends an ARP reply for the claimed address 36 s after the first
    And another host sends an ARP request for the claimed address 48 s after the first
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored
    And no form of conflict is ignored

  @id=third-conflict @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-07 @DEF-08
  Scenario: DEFEND_INTERVAL counts from the last conflict, not from the first
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 12 s after the first
    And another host sends an ARP reply for the claimed address 18 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=defence-single @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-07 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-09
  Scenario: A flood of conflicts does not cause a flood of defences
    Given the host has claimed and announced an address
    When the host is watched for 30 s
    And 20 ARP replies for the claimed address arrive within 100 ms
    And another host asks for the claimed address 1 s later
    Then at most 1 defence comes within 10 s
    And the host gives the claimed address up
    And another address is probed instead

  @id=defence-one-announcement @must @RFC3927-2.5-07 @DEF-09
  Scenario: A defence is one single announcement
    Given the host has claimed and announced an address
    When the host is watched for 30 s
    And another host sends an ARP reply for the claimed address
    Then at most 1 defence comes within 15 s

  @id=defence-well-formed @must @RFC3927-1.2-05 @RFC3927-2.4-03 @RFC3927-2.5-07 @DEF-10
  Scenario: A defence is a well-formed broadcast announcement
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    Then a defence is a broadcast announcement
    And the target hardware address of a defence is all zero

  @id=defended-address-usable @must @RFC3927-2.5-08 @DEF-10
  Scenario: The host keeps answering for a defended address
    Given the host has claimed and announced an address
    When another host asks for the claimed address
    And another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 5 s later
    Then a defended address is answered for

  @id=lost-address-dead @must @RFC3927-2.5-09 @RFC3927-2.5-14 @DEF-12
  Scenario: A lost address is not used any more
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    And the lost address is asked for by ARP, ICMP echo and TCP every 500 ms for 10 s
    Then the lost address is not used any more

  @id=lost-address-queued @must @RFC3927-2.5-09 @RFC3927-2.5-14 @DEF-12
  Scenario: Packets that are queued when an address is lost are not sent
    Given the host has claimed and announced an address
    When a silent peer 169.254.77.5 pings the claimed address
    And another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 500 ms after the first
    And the silent peer 169.254.77.5 answers ARP 1 s after the first conflict
    Then nothing that waits is sent from the lost address

  @id=lost-address-not-sent-from @must @needs=talk-ping @RFC3927-2.5-09 @RFC3927-2.5-14 @DEF-12
  Scenario: Nothing new is sent from a lost address
    Given the host has claimed and announced an address
    And the host pings 169.254.77.5
    And 10 s pass
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 500 ms after the first
    And 1 s pass
    And the host pings 169.254.77.5
    Then the lost address is not used any more

  # A peer that does not answer keeps a connection waiting, and its opening is sent again and again.
  @id=lost-address-connection-attempt @must @needs=talk-tcp @RFC3927-2.5-09 @RFC3927-2.5-14 @DEF-12
  Scenario: A connection attempt does not go on from a lost address
    Given the host has claimed and announced an address
    And 10 s pass
    And the host opens a TCP connection to the peer 169.254.77.5
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 500 ms after the first
    And 20 s pass
    Then the lost address is not used any more

  @id=move-immediate @must @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-2.5-14 @RFC3927-9-11 @DEF-13
  Scenario: A host that has to move does so at once
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And the lost address is not used any more
    And another address is probed instead

  @id=move-prompt @should @RFC3927-2.2.1-07 @DEF-13
  Scenario: The first probe of the replacement comes within PROBE_WAIT
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    Then the replacement is probed at most 1 s after the deciding conflict

  @id=replacement-claimed-in-full @must @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.2.1-23 @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-2.4-04 @RFC3927-2.5-15 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-06 @RFC3927-9-07 @RFC3927-9-08 @DEF-14 @bct
  Scenario: The replacement is probed and announced in full
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    Then the replacement is probed and announced like the first address
    When the host has claimed another address
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And the first announcement comes at least 2 s after the last probe
    And 2 announcements follow within 8 s
    And the announcements are 2 s apart

  @id=replacement-conflict @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-14 @DEF-11
  Scenario: A conflict about the replacement is not ignored
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    And the host has claimed another address
    And 6 s pass
    And another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=address-lost-again @must @RFC3927-1.5-01 @RFC3927-1.5-02 @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.4-01 @RFC3927-2.5-04 @RFC3927-2.5-10 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-07 @DEF-13 @DEF-14
  Scenario: A host that loses the replacement, too, claims a third address in full
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    And the host has claimed another address
    And 6 s pass
    And another host sends an ARP reply for the claimed address
    And 3 s pass
    And another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then another address is probed instead once more
    When the host has claimed another address
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And 2 announcements follow within 8 s
    And its addresses do not follow one another by a fixed step
    When 6 s pass
    And another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=lost-address-not-chained @must @RFC3927-2.5-09 @RFC3927-2.5-14 @RFC3927-2.5-18 @DEF-20
  Scenario: Further announcements of the lost address have no effect
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 5 s after the first
    And another host announces the lost address every 5 s for 30 s
    Then the lost address is not used any more
    And the host keeps its replacement

  @id=conflict-in-use-unicast-request @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-17
  Scenario: A unicast ARP request is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends a unicast ARP request for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-request-for-routable @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-17
  Scenario: An ARP request for a routable address from the claimed address is a conflict
    Given the host has claimed and announced an address
    When another host sends an ARP request for a routable address for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-same-vendor @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A reply of a device of the same vendor is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends an ARP reply from a hardware address unlike its own in the last octet only for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-same-number @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A reply of another vendor's device with the same number is a conflict with the claimed address
    Given the host has claimed and announced an address
    When another host sends an ARP reply from a hardware address unlike its own in the second octet only for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=conflict-in-use-zero-octet @must @needs=many @needs=mac @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-01
  Scenario: A zero octet does not end the comparison of hardware addresses
    Given a host whose second hardware octet is zero has claimed and announced an address
    When a station that shares its first two hardware octets announces that address
    And that host is asked for its address 1 s later
    Then the conflict is not ignored by the host with the zero octet

  @id=first-conflict-choice @may @RFC3927-2.5-05 @RFC3927-2.5-06 @DEF-01
  Scenario: Which way a host takes at the first conflict is reported
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    Then it is reported whether the host defends or moves

  @id=conflict-long-after-claim @must @RFC3927-1.5-03 @RFC3927-2.5-01 @DEF-16
  Scenario: Conflict detection continues for as long as the address is used
    Given the host has claimed and announced an address
    When the host is watched for 90 s
    And another host sends an ARP reply for the claimed address
    And another host sends an ARP announcement for the claimed address 2 s after the first
    And another host asks for the claimed address 1 s later
    Then conflicts are still detected

  @id=conflict-after-twelve-minutes @must @nightly @RFC3927-1.5-03 @RFC3927-2.2-04 @RFC3927-2.5-01 @RFC826-01 @DEF-16 @PRB-13
  Scenario: A conflict after twelve minutes is detected
    Given the host has claimed and announced an address
    When the host is watched for 700 s
    Then the host sends no probe
    When another host asks for the claimed address
    Then the host answers for the claimed address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP announcement for the claimed address 2 s after the first
    And another host asks for the claimed address 1 s later
    Then conflicts are still detected

  @id=conflict-after-three-hours @must @nightly @needs=virtual-time @RFC3927-1.5-03 @RFC3927-2.2-04 @RFC3927-2.5-01 @RFC826-01 @DEF-16 @PRB-13
  Scenario: A conflict after three hours is detected
    Given the host has claimed and announced an address
    When the host is watched for 10800 s
    Then the host sends no probe
    When another host asks for the claimed address
    Then the host answers for the claimed address
    When another host sends an ARP reply for the claimed address
    And another host sends an ARP announcement for the claimed address 2 s after the first
    And another host asks for the claimed address 1 s later
    Then conflicts are still detected

  @id=conflict-after-limited-claim @must @RFC3927-2.5-04 @RFC3927-2.5-10 @RFC826-01 @RAT-06 @DEF-11
  Scenario: An address that was claimed under the rate limit is defended like any other
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And the next candidate is claimed
    And 6 s pass
    And another host asks for the claimed address
    Then the host answers for the claimed address
    When another host sends an ARP reply for the claimed address
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

  @id=defended-address-usable-throughout @must @RFC3927-2.5-08 @DEF-10
  Scenario: The host answers for a defended address immediately after the conflict
    Given the host has claimed and announced an address
    When another host asks for the claimed address
    And another host sends an ARP reply for the claimed address
    And the claimed address is asked for by ARP alone every 1.5 s for 12 s
    Then a defended address is answered for

  @id=conflict-with-open-connection @must @needs=accept-tcp @RFC3927-1.3-03 @RFC3927-1.5-02 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-03 @DEF-15
  Scenario: An open connection does not keep an address after a second conflict
    Given the host has claimed and announced an address
    When a peer has opened a TCP connection to the claimed address
    And another host sends an ARP reply for the claimed address
    Then the conflict is not ignored
    When another host sends an ARP reply for the claimed address 4 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up
    And another address is probed instead

  @id=connection-reset @should @needs=accept-tcp @RFC3927-2.5-11 @DEF-15
  Scenario: A TCP connection is reset before the address is given up
    Given the host has claimed and announced an address
    When a peer has opened a TCP connection to the claimed address
    And another host sends an ARP request for the claimed address
    And another host sends an ARP request for the claimed address 4 s after the first
    And 6 s pass
    Then the connection is reset before the address falls silent
