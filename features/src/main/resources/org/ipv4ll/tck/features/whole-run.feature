Feature: The whole run
  Rules that hold for every packet at any time. They are judged over the captures of all cases of
  the run, besides one of their own, so that a fault shows wherever it happens.

  @id=all-arp-headers @must @run-wide @RFC3927-1.2-04 @PRB-06
  Scenario: The header of ARP is right throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then every ARP packet in every capture has the header of ARP for IPv4 over Ethernet

  @id=all-probes-well-formed @must @run-wide @RFC3927-1.2-01 @RFC3927-1.2-04 @RFC3927-2.2.1-02 @PRB-01 @PRB-02
  Scenario: Probes are well-formed throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then every probe in every capture is broadcast and carries the host's hardware address

  @id=all-probes-without-sender-ip @must @run-wide @RFC3927-2.2.1-03 @RFC3927-1.2-04 @PRB-03
  Scenario: Probes have no sender IP address throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then every question for an address that the host claims later has no sender IP address

  @id=all-target-hardware-zero @should @run-wide @RFC3927-1.2-02 @RFC3927-2.2.1-04 @RFC3927-1.2-05 @PRB-04 @ANN-04
  Scenario: Probes and announcements have no target hardware address throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then the target hardware address of every probe and announcement in every capture is all zero

  @id=all-candidates-in-range @must @run-wide @RFC3927-2.1-02 @RFC3927-8-01 @SEL-02
  Scenario: Candidates lie outside the reserved blocks throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then every candidate in every capture lies between 169.254.1.0 and 169.254.254.255

  @id=all-probes-spaced @must @run-wide @RFC3927-2.2.1-09 @RFC3927-9-04 @RFC3927-9-05 @PRB-08
  Scenario: Probes keep their distance throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then consecutive probes in every capture are 1 s to 2 s apart

  @id=never-used-unclaimed @must @run-wide @RFC3927-2.2-01 @RFC3927-2.2-02 @PRB-11 @APP-01
  Scenario: No address is used before its claim throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then no address in any capture is used before three probes and ANNOUNCE_WAIT

  @id=all-link-local-arp-broadcast @must @run-wide @RFC3927-2.5-12 @RFC3927-2.5-13 @ARP-01 @ARP-02
  Scenario: ARP packets with a link-local sender are broadcast throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then every ARP packet with a link-local sender in every capture is broadcast

  @id=all-link-local-arp-own-hardware @must @run-wide @RFC3927-2.4-03 @RFC3927-1.2-05 @ARP-04 @ANN-03
  Scenario: ARP packets carry the host's hardware address throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then every ARP packet with a link-local sender carries the host's hardware address

  @id=never-answers-for-others @must @run-wide @RFC3927-2.7-04 @ARP-03
  Scenario: Nothing is answered for but claimed addresses throughout the run
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And every other case of this run has ended
    Then no reply in any capture is for an address that the host has not claimed
