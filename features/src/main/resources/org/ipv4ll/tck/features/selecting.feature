Feature: Selecting an address
  A host draws its candidate pseudo-randomly from 169.254.1.0 to 169.254.254.255 and never
  from the reserved blocks at either end (RFC 3927, section 2.1).

  @id=first-candidate-in-range @must @RFC3927-2.1-01 @RFC3927-2.1-02 @RFC3927-8-01 @SEL-01 @tc8
  Scenario: The first candidate lies outside the reserved blocks
    Given the host starts on a quiet link
    When the host probes an address
    Then every candidate lies between 169.254.1.0 and 169.254.254.255

  @id=next-candidates-in-range @must @RFC3927-2.1-01 @RFC3927-2.1-02 @RFC3927-8-01 @SEL-02
  Scenario: Every later candidate lies outside the reserved blocks
    Given the host starts on a quiet link
    When 10 candidates in turn are denied by replies and probes
    Then every candidate lies between 169.254.1.0 and 169.254.254.255

  @id=next-candidate-differs @must @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @SEL-08 @bct @tc8
  Scenario: The candidate after a conflict is another address
    Given the host starts on a quiet link
    When 10 candidates in turn are denied by replies and probes
    Then no candidate is probed twice

  @id=next-candidates-not-stepped @must @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @SEL-04
  Scenario: Candidates do not follow one another by a fixed step
    Given the host starts on a quiet link
    When 7 candidates in turn are denied by replies and probes
    Then the candidates do not follow one another by a fixed step

  @id=same-mac-same-candidate @should @needs=restart @RFC3927-2.1-04 @SEL-06
  Scenario: A host without storage tries the same address first at each boot
    Given the host starts on a quiet link
    When the host is started anew 2 times with its storage wiped
    Then its first candidate is the same each time

  @id=stored-address-first @should @needs=restart @needs=storage @RFC3927-2.1-06 @RFC3927-2.1-07 @SEL-07
  Scenario: A recorded address is the first candidate after a restart
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate 200 ms after probe 1
    And the next candidate is claimed
    And 6 s pass
    And the host is started anew with its storage kept
    Then the first candidate is the recorded address
    And it is reported whether the host records its address

  @id=stored-address-probed @must @needs=restart @RFC3927-2.2-01 @RFC3927-2.2-02 @LNK-01
  Scenario: A recorded address is probed before it is used
    Given the host has claimed and announced an address
    When the host is started anew with its storage kept
    And the old address, then the candidate, is asked for by ARP, ICMP echo and TCP every 200 ms until it is announced
    And the host has claimed an address
    Then no address is used without having been probed
    And no address is used before its claim

  @id=stored-address-claimed-in-full @must @needs=restart @RFC3927-2.2.1-08 @RFC3927-2.2.1-09 @RFC3927-2.4-01 @RFC3927-9-03 @RFC3927-9-04 @RFC3927-9-05 @RFC3927-9-07 @LNK-01
  Scenario: A recorded address is probed and announced in full
    Given the host has claimed and announced an address
    When the host is started anew with its storage kept
    And the host has claimed an address
    And the host is started anew with its storage kept
    And the host has claimed an address
    Then the attempt had 3 probes
    And consecutive probes are at least 1 s apart
    And consecutive probes are at most 2 s apart
    And 2 announcements follow within 8 s

  @id=stored-address-conflict @must @needs=restart @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RFC3927-2.2.1-17 @RFC3927-2.2.1-24 @CNF-03 @LNK-01
  Scenario: A host gives way to a simultaneous probe for a recorded address
    Given the host has claimed and announced an address
    When the host is started anew with its storage kept
    And another host sends an ARP probe for the candidate 200 ms after probe 1
    Then the host gives the candidate up because of the probe
    And it starts over with another address

  @id=edge-octets-usable @must @needs=many @needs=mac @needs=remember @RFC826-01 @SEL-07 @ARP-04
  Scenario: Addresses that end in 0 and in 255 are used like any other
    Given a host that remembers 169.254.33.255
    And a host that remembers 169.254.34.0
    When each of these hosts has claimed an address
    And 6 s pass
    And each of these hosts is asked for the address that it remembers
    Then each of them that holds what it remembers answers for it

  @id=garbage-address-not-used @must @needs=many @needs=mac @needs=remember @RFC3927-2.1-01 @RFC3927-2.1-02 @RFC3927-8-01 @SEL-01 @SEL-07
  Scenario: A stored address that nobody may select is not used
    Given a host that remembers 169.254.0.9
    And a host that remembers 169.254.255.77
    And a host that remembers 192.168.1.1
    When each of these hosts has claimed an address
    Then every candidate lies between 169.254.1.0 and 169.254.254.255
