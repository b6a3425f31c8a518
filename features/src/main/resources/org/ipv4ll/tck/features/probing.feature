Feature: Probing
  Before it uses an address a host asks the link three times, at random intervals of one to two
  seconds, whether somebody else has it (RFC 3927, sections 2.2 and 2.2.1).

  @id=probe-first @must @RFC3927-1.2-04 @RFC3927-2.2-01 @RFC3927-2.2.1-01 @RFC3927-2.2-02 @PRB-01 @LNK-01 @bct @tc8
  Scenario: A host broadcasts probes for an address before it uses it
    Given the host starts on a quiet link
    When the host has claimed an address
    Then every probe is a broadcast ARP request
    And no address is used without having been probed

  @id=held-address-tested @must @RFC3927-2.2-01 @RFC3927-2.2-02 @PRB-11
  Scenario: An address that a host has without a word about it was probed
    Given the host starts on a quiet link
    When the host has had the time to claim an address
    And the host is asked for whatever address it is known to hold
    Then no address is used without having been probed

  @id=probe-sender-hardware-address @must @RFC3927-1.2-01 @RFC3927-2.2.1-02 @PRB-02 @tc8
  Scenario: A probe carries the hardware address of its interface
    Given the host starts on a quiet link
    Then every probe carries the hardware address of its interface as sender

  @id=probe-sender-ip-zero @must @RFC3927-1.2-04 @RFC3927-2.2.1-03 @PRB-03 @tc8
  Scenario: The sender IP address of a probe is all zero
    Given the host starts on a quiet link
    When the host has claimed an address
    Then every probe has the sender IP address 0.0.0.0

  @id=probe-target-hardware-zero @should @RFC3927-1.2-02 @RFC3927-2.2.1-04 @PRB-04 @tc8
  Scenario: The target hardware address of a probe is all zero
    Given the host starts on a quiet link
    Then every probe carries zero as target hardware address

  @id=probe-target-is-candidate @must @RFC3927-1.2-03 @RFC3927-2.2.1-06 @PRB-05 @tc8
  Scenario: All probes of an attempt name the address that is announced
    Given the host starts on a quiet link
    When the host has claimed an address
    Then every probe asks for the address that is tested

  @id=arp-header-constants @must @RFC3927-1.2-04 @RFC3927-2.2.1-01 @PRB-06
  Scenario: Every ARP packet has the header of ARP for IPv4 over Ethernet
    Given the host starts on a quiet link
    When the host is watched for 12 s
    Then every ARP packet of the host has hardware type 1, protocol type 0x0800 and lengths 6 and 4

  @id=attempts-at-once @info @RFC3927-2.1-01 @PRB-07
  Scenario: Whether a host goes after two addresses at once is reported
    Given the host starts on a quiet link
    When the host is watched for 12 s
    Then it is reported whether the host makes two attempts at once

  @id=probe-count @must @RFC3927-2.2.1-08 @RFC3927-9-03 @PRB-07 @bct @tc8
  Scenario: A host probes three times before it announces
    Given the host starts on a quiet link
    When the host has claimed an address
    Then the attempt had 3 probes

  @id=probe-spacing @must @RFC3927-2.2.1-09 @RFC3927-9-04 @RFC3927-9-05 @PRB-08 @bct @tc8
  Scenario: Probes are one to two seconds apart
    Given the host starts on a quiet link
    When the host has claimed an address
    Then consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart

  @id=probe-spacing-over-rounds @must @RFC3927-2.2.1-09 @RFC3927-9-04 @RFC3927-9-05 @PRB-08
  Scenario: Probes are one to two seconds apart in every attempt
    Given the host starts on a quiet link
    When 8 candidates in turn are denied by replies 200 ms after probe 3
    Then consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart

  @id=no-use-before-claim @must @RFC3927-2.2-02 @PRB-11
  Scenario: The candidate is not used before the claim, not even to answer
    Given the host starts on a quiet link
    When the candidate is asked for by ARP, ICMP echo and TCP every 150 ms until it is announced
    And the host has claimed an address
    Then no address is used before its claim

  @id=no-use-before-later-claim @must @RFC3927-2.2-02 @PRB-11
  Scenario: The candidate after a conflict is not used before its claim
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is asked for by ARP, ICMP echo and TCP every 150 ms until it is announced
    And the next candidate is claimed
    Then no address is used before its claim

  @id=no-sending-before-claim @must @needs=talk-ping @RFC3927-2.2-02 @PRB-11
  Scenario: No packet is sent from the candidate before the claim
    Given the host starts on a quiet link
    When the host is told to ping 169.254.77.5 every 500 ms until it announces an address
    And the host has claimed an address
    And 5 s pass
    And the host pings 169.254.77.5
    Then no address is used before its claim

  @id=announce-wait @must @RFC3927-2.2.1-23 @RFC3927-2.4-04 @RFC3927-9-06 @PRB-12 @tc8
  Scenario: The first announcement does not come before ANNOUNCE_WAIT is over
    Given the host starts on a quiet link
    When the host has claimed an address
    Then the first announcement comes at least 2 s after the last probe

  @id=announce-wait-under-traffic @must @RFC3927-2.2.1-23 @RFC3927-2.4-04 @RFC3927-9-06 @PRB-12
  Scenario: Traffic does not shorten ANNOUNCE_WAIT
    Given the host starts on a quiet link
    When the candidate is asked for by ARP, ICMP echo and TCP every 150 ms until it is announced
    And the host has claimed an address
    Then the first announcement comes at least 2 s after the last probe

  @id=announce-wait-not-longer @should @RFC3927-2.4-04 @RFC3927-9-06 @PRB-12 @tc8
  Scenario: The first announcement comes as soon as ANNOUNCE_WAIT is over
    Given the host starts on a quiet link
    When the host has claimed an address
    Then the first announcement comes at most 2 s after the last probe

  @id=initial-delay-random @should @RFC3927-2.2.1-07 @RFC3927-9-02 @PRB-10
  Scenario: The delay before the first probe is random
    Given the host starts on a quiet link
    When 10 candidates in turn are denied by replies and probes
    Then the delays from denial to next candidate spread by more than 50 ms

  @id=initial-delay-random-after-replug @should @needs=carrier @RFC3927-2.2.1-07 @RFC3927-9-02 @PRB-10
  Scenario: The delay before the first probe is random after a loss of carrier
    Given the host has claimed and announced an address
    When the carrier is lost 8 times, for 10 s each
    Then the delays from carrier to first probe spread by more than 50 ms

  @id=probe-spacing-random @should @RFC3927-2.2.1-10 @PRB-09
  Scenario: The gaps between probes are random
    Given the host starts on a quiet link
    When 9 candidates in turn are denied by replies 200 ms after probe 3
    Then the gaps between probes spread by more than 30 ms

  @id=probing-under-noise @must @RFC3927-2.2.1-25 @CNF-13
  Scenario: Unrelated ARP traffic does not disturb the probing
    Given the host starts on a quiet link
    When 200 unrelated ARP packets a second arrive for 8 s
    Then unrelated packets do not disturb the probing
