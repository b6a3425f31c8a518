Feature: Link changes
  When an interface becomes active the host cannot know who else is on the link: it probes again
  before it uses an address, its old one first (RFC 3927, sections 2.1 and 2.2). No text says how
  fast a loss of carrier has to be noticed: 10 s are long enough for everybody.

  @id=replug-probes @must @needs=carrier @RFC3927-2.2-03 @LNK-02 @bct
  Scenario: A host probes again after a loss of carrier
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    And 10 s pass
    And another host asks for the old address
    Then the host probes anew before it uses an address

  @id=replug-old-address-first @info @needs=carrier @RFC3927-2.2-03 @LNK-03 @bct
  Scenario: The old address is the first candidate after a loss of carrier
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    Then the first candidate is the old address

  @id=replug-conflict @must @needs=carrier @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @LNK-04 @bct
  Scenario: A conflict after a loss of carrier makes the host choose another address
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    And another host sends an ARP reply for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=replug-no-use-before-claim @must @needs=carrier @RFC3927-2.2-02 @LNK-05
  Scenario: The old address is not used before it is claimed again
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    And the old address, then the candidate, is asked for by ARP, ICMP echo and TCP every 200 ms until it is announced
    And the host has claimed an address
    Then no address is used before its claim

  @id=replug-no-sending-before-claim @must @needs=carrier @needs=talk-ping @RFC3927-2.2-02 @LNK-05
  Scenario: No packet is sent from the old address before it is claimed again
    Given the host has claimed and announced an address
    And the host pings 169.254.77.5
    When the carrier is lost for 10 s
    And the host pings 169.254.77.5
    And the host is told to ping 169.254.77.5 every 500 ms until it announces an address
    And the host has claimed an address
    Then no address is used before its claim

  @id=replug-claim-complete @must @needs=carrier @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.2.1-23 @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-2.4-04 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-06 @RFC3927-9-07 @RFC3927-9-08 @LNK-02
  Scenario: The claim after a loss of carrier is complete
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    And the host has claimed an address
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And the first announcement comes at least 2 s after the last probe
    And 2 announcements follow within 8 s
    And the announcements are 2 s apart

  @id=replug-peers-reached @must @needs=carrier @RFC3927-2.6.2-01 @LNK-02 @FWD-02
  Scenario: After a loss of carrier the whole prefix is on the link again
    Given the host has claimed and announced an address
    And the peer 169.254.4.7 pings the claimed address
    When the carrier is lost for 10 s
    And the host has claimed an address
    And 6 s pass
    And the peer 169.254.3.9 pings the claimed address
    And the peer 169.254.200.3 pings the claimed address
    Then every link-local peer is reached
    And packets for link-local peers go straight to their stations

  @id=replug-conflict-in-use @must @needs=carrier @RFC3927-2.5-04 @RFC3927-2.5-10 @LNK-02 @DEF-11
  Scenario: A conflict with the address that was claimed again is not ignored
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    And the host has claimed an address
    And 6 s pass
    And another host sends an ARP reply for the claimed address
    Then the conflict is not ignored

  @id=replug-conflicts-before-and-after @must @needs=carrier @RFC3927-2.5-04 @RFC3927-2.5-10 @LNK-02 @DEF-11
  Scenario: A loss of carrier soon after a conflict does not hide the next conflict
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And 2 s pass
    And the carrier is lost for 10 s
    And the host has claimed an address
    And 6 s pass
    And another host sends an ARP reply for the claimed address
    Then the conflict is not ignored

  @id=replug-again-and-again @must @needs=carrier @RFC3927-2.2.1-08 @RFC3927-2.2-02 @RFC3927-2.2-03 @RFC3927-9-03 @LNK-02
  Scenario: The third loss of carrier is handled like the first
    Given the host has claimed and announced an address
    When the carrier is lost for 10 s
    And 10 s pass
    And the carrier is lost for 10 s
    And 10 s pass
    And the carrier is lost for 10 s
    And 10 s pass
    And another host asks for the old address
    Then the host probes anew before it uses an address
    And no address is used before its claim
    And the attempt had 3 probes

  @id=interface-up-probes @must @needs=interface-down @needs=interface-up @RFC3927-2.2-01 @RFC3927-2.2-02 @RFC3927-2.2-03 @LNK-10
  Scenario: A host probes again after its interface was taken down
    Given the host has claimed and announced an address
    When the interface is taken down by its administrator for 10 s
    And 10 s pass
    And another host asks for the old address
    Then the host probes anew before it uses an address
    And no address is used without having been probed

  @id=interface-up-old-address-first @info @needs=interface-down @needs=interface-up @RFC3927-2.2-03 @LNK-10
  Scenario: The old address is the first candidate after the interface was taken down
    Given the host has claimed and announced an address
    When the interface is taken down by its administrator for 10 s
    Then the first candidate is the old address

  @id=interface-up-conflict @must @needs=interface-down @needs=interface-up @RFC3927-1.5-02 @RFC3927-2.2.1-12 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-24 @LNK-10
  Scenario: A conflict after the interface was taken down makes the host choose another address
    Given the host has claimed and announced an address
    When the interface is taken down by its administrator for 10 s
    And another host sends an ARP reply for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the reply
    And it starts over with another address

  @id=interface-up-no-use-before-claim @must @needs=interface-down @needs=interface-up @RFC3927-2.2-02 @LNK-10
  Scenario: The old address is not used before it is claimed again after the interface was taken down
    Given the host has claimed and announced an address
    When the interface is taken down by its administrator for 10 s
    And the old address, then the candidate, is asked for by ARP, ICMP echo and TCP every 200 ms until it is announced
    And the host has claimed an address
    Then no address is used before its claim

  @id=interface-up-claim-complete @must @needs=interface-down @needs=interface-up @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.2.1-23 @RFC3927-2.4-01 @RFC3927-2.4-02 @RFC3927-2.4-04 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-06 @RFC3927-9-07 @RFC3927-9-08 @LNK-10
  Scenario: The claim after the interface was taken down is complete
    Given the host has claimed and announced an address
    When the interface is taken down by its administrator for 10 s
    And the host has claimed an address
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And the first announcement comes at least 2 s after the last probe
    And 2 announcements follow within 8 s
    And the announcements are 2 s apart

  @id=no-periodic-probes @must @RFC3927-2.2-04 @PRB-13 @tc8
  Scenario: A claimed address is not probed again without a reason
    Given the host has claimed and announced an address
    When the host is watched for 60 s
    And another host asks for the claimed address
    Then the host sends no probe

  @id=no-periodic-announcements @should @RFC3927-4-02 @LNK-07 @tc8
  Scenario: A claimed address is not announced again without a reason
    Given the host has claimed and announced an address
    When the host is watched for 60 s
    And another host asks for the claimed address
    Then the host sends no announcement

  @id=no-periodic-probes-after-defence @must @RFC3927-2.2-04 @PRB-13
  Scenario: A defended address is not probed again without a reason
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And 15 s pass
    And the host is watched for 60 s
    And another host asks for the claimed address
    Then the host sends no probe

  @id=no-periodic-announcements-after-defence @should @RFC3927-4-02 @LNK-07
  Scenario: A defended address is not announced again without a reason
    Given the host has claimed and announced an address
    When another host sends an ARP reply for the claimed address
    And 15 s pass
    And the host is watched for 60 s
    And another host asks for the claimed address
    Then the host sends no announcement

  @id=carrier-cut-after-probe-1 @must @needs=carrier @RFC3927-2.2.1-08 @RFC3927-2.2-02 @RFC3927-2.2-03 @RFC3927-9-03 @LNK-06
  Scenario: A loss of carrier between the first probes restarts the procedure
    Given the host starts on a quiet link
    When the carrier is lost for 10 s 300 ms after probe 1
    And the host has claimed an address
    Then the host probes anew before it uses an address
    And no address is used before its claim
    And the attempt had 3 probes

  @id=carrier-cut-after-probe-2 @must @needs=carrier @RFC3927-2.2.1-08 @RFC3927-2.2-02 @RFC3927-2.2-03 @RFC3927-9-03 @LNK-06
  Scenario: A loss of carrier between the last probes restarts the procedure
    Given the host starts on a quiet link
    When the carrier is lost for 10 s 300 ms after probe 2
    And the host has claimed an address
    Then the host probes anew before it uses an address
    And no address is used before its claim
    And the attempt had 3 probes

  @id=carrier-cut-in-announce-wait @must @needs=carrier @RFC3927-2.2.1-08 @RFC3927-2.2-02 @RFC3927-2.2-03 @RFC3927-9-03 @LNK-06
  Scenario: A loss of carrier in ANNOUNCE_WAIT restarts the procedure
    Given the host starts on a quiet link
    When the carrier is lost for 10 s 1 s after probe 3
    And the host has claimed an address
    Then the host probes anew before it uses an address
    And no address is used before its claim
    And the attempt had 3 probes

  @id=carrier-cut-while-announcing @must @needs=carrier @RFC3927-2.2.1-08 @RFC3927-2.2-02 @RFC3927-2.2-03 @RFC3927-9-03 @LNK-06
  Scenario: A loss of carrier between the announcements restarts the procedure
    Given the host starts on a quiet link
    When the host has claimed an address
    And the carrier is lost for 10 s
    And the host has claimed an address
    Then the host probes anew before it uses an address
    And no address is used before its claim
    And the attempt had 3 probes

  @id=carrier-cut-while-announcing-briefly @must @needs=carrier @RFC3927-2.2-02 @LNK-06
  Scenario: A pending announcement is dropped at a loss of carrier that is noticed
    Given the host starts on a quiet link
    When the host has claimed an address
    And the carrier is lost for 1.6 s, which may go unnoticed
    Then no address is used before it is claimed anew

  @id=short-flap @info @needs=carrier @RFC3927-2.2-03 @LNK-08
  Scenario: The reaction to a short loss of carrier is reported
    Given the host has claimed and announced an address
    When the carrier is lost for 200 ms, which may go unnoticed
    Then it is reported whether the host probes again

  @id=no-periodic-probes-long @must @nightly @RFC3927-2.2-04 @PRB-13
  Scenario: A claimed address is not probed again within five minutes
    Given the host has claimed and announced an address
    When the host is watched for 300 s
    And another host asks for the claimed address
    Then the host sends no probe

  @id=no-periodic-announcements-for-hours @should @nightly @needs=virtual-time @RFC3927-4-02 @LNK-07
  Scenario: A claimed address is not announced again within five hours
    Given the host has claimed and announced an address
    When the host is watched for 18000 s
    And another host asks for the claimed address
    Then the host sends no announcement

  @id=no-periodic-announcements-long @should @nightly @RFC3927-4-02 @LNK-07
  Scenario: A claimed address is not announced again within twelve minutes
    Given the host has claimed and announced an address
    When the host is watched for 700 s
    And another host asks for the claimed address
    Then the host sends no announcement
