Feature: Packets that are no conflict
  Only a packet that claims the very address counts. Ordinary questions, echoes of the host's own
  packets and traffic about other addresses leave a candidate or a claimed address alone (RFC 3927,
  sections 2.2.1 and 2.5).

  @id=request-for-candidate-no-conflict @must @RFC3927-2.2.1-19 @NOC-01
  Scenario: A question of another host for the candidate is no conflict
    Given the host starts on a quiet link
    When another host sends an ordinary ARP request for the candidate 200 ms after each probe
    Then the host does not give its candidate up for a question

  @id=routable-request-for-candidate-no-conflict @must @RFC3927-2.2.1-19 @NOC-01
  Scenario: A question for the candidate from a routable address is no conflict
    Given the host starts on a quiet link
    When another host sends an ordinary ARP request from a routable address for the candidate 200 ms after each probe
    Then the host does not give its candidate up for a question

  @id=own-probe-echoed @must @RFC3927-2.2.1-18 @NOC-02
  Scenario: The echo of a host's own probe is no conflict
    Given the host starts on a quiet link
    When each probe of the host is echoed 20 ms later
    Then the host does not give its candidate up for its own probe

  @id=own-probe-echoed-late @must @RFC3927-2.2.1-18 @NOC-02
  Scenario: A late echo of a host's own probe is no conflict
    Given the host starts on a quiet link
    When each probe of the host is echoed 700 ms later
    Then the host does not give its candidate up for its own probe

  @id=own-probe-echoed-by-station @must @RFC3927-2.2.1-18 @NOC-02
  Scenario: The echo of a host's own probe is no conflict, whichever station sends it back
    Given the host starts on a quiet link
    When each probe of the host is echoed 20 ms later from another Ethernet source
    Then the host does not give its candidate up for its own probe

  @id=reply-to-candidate-no-conflict @should @RFC3927-2.2.1-25 @NOC-07
  Scenario: A reply that names the candidate as its target only is no conflict
    Given the host starts on a quiet link
    When another host sends an ARP reply from nobody for the candidate 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=wrong-hardware-type-no-conflict @must @RFC3927-2.2.1-25 @NOC-09
  Scenario: A packet of another hardware type is no conflict
    Given the host starts on a quiet link
    When another host sends a conflict with hardware type 15 for the candidate 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=wrong-protocol-type-no-conflict @must @RFC3927-2.2.1-25 @NOC-09
  Scenario: A packet of another protocol type is no conflict
    Given the host starts on a quiet link
    When another host sends a conflict with protocol type 0x86DD for the candidate 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=rarp-no-conflict @should @RFC3927-2.2.1-25 @NOC-10
  Scenario: A RARP request is no conflict
    Given the host starts on a quiet link
    When another host sends a conflict with operation 3 for the candidate 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=inarp-no-conflict @should @RFC3927-2.2.1-25 @NOC-10
  Scenario: An InARP reply is no conflict
    Given the host starts on a quiet link
    When another host sends a conflict with operation 9 for the candidate 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=truncated-no-conflict @should @RFC3927-2.2.1-25 @NOC-11
  Scenario: A truncated packet is no conflict and does no harm
    Given the host starts on a quiet link
    When another host sends a conflict cut to 27 octets for the candidate 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=other-vlan-no-conflict @should @RFC3927-2.2.1-25 @NOC-13
  Scenario: A conflict on another VLAN is ignored
    Given the host starts on a quiet link
    When another host sends a conflict on VLAN 7 for the candidate 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=same-low-bits-no-conflict @must @RFC3927-2.2.1-25 @NOC-01
  Scenario: A packet about an address that shares the low 16 bits is no conflict
    Given the host starts on a quiet link
    When another host sends an ARP reply for 10.1 with the same low 16 bits for the candidate 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=other-address-no-conflict @must @RFC3927-2.2.1-25 @NOC-01
  Scenario: Announcements of other link-local addresses are no conflict
    Given the host starts on a quiet link
    When another host sends an announcement of another link-local address for the candidate 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=address-beside-no-conflict @must @RFC3927-2.2.1-25 @NOC-01
  Scenario: Announcements of the address beside the candidate are no conflict
    Given the host starts on a quiet link
    When another host sends an announcement of the address beside it for the candidate 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=foreign-probe-in-use-no-conflict @must @RFC3927-2.5-16 @RFC826-01 @NOC-05
  Scenario: A foreign probe for the claimed address is answered and is no conflict
    Given the host has claimed and announced an address
    When another host sends an ARP probe for the claimed address
    And another host sends an ARP probe for the claimed address 5 s after the first
    Then the host does not give its address up for a question
    And every question for the claimed address is answered

  @id=foreign-request-in-use-no-conflict @must @RFC3927-2.5-16 @RFC826-01 @NOC-06 @tc8
  Scenario: A foreign question for the claimed address is answered and is no conflict
    Given the host has claimed and announced an address
    When another host sends an ordinary ARP request for the claimed address
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for a question
    And every question for the claimed address is answered

  @id=own-announcement-echoed @must @RFC3927-2.5-03 @RFC826-01 @NOC-03
  Scenario: The echo of a host's own announcement is no conflict
    Given the host has claimed and announced an address
    When its announcement is echoed
    And its announcement is echoed 2 s after the first
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for its own announcement
    And every question for the claimed address is answered

  @id=own-announcement-echoed-by-station @must @RFC3927-2.5-03 @RFC826-01 @NOC-03
  Scenario: The echo of a host's own announcement is no conflict, whichever station sends it back
    Given the host has claimed and announced an address
    When its announcement is echoed from another Ethernet source
    And its announcement is echoed from another Ethernet source 2 s after the first
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for its own announcement
    And every question for the claimed address is answered

  @id=other-announcement-in-use-no-conflict @must @RFC3927-2.5-18 @RFC826-01 @NOC-06
  Scenario: Announcements of other addresses are no conflict for the claimed one
    Given the host has claimed and announced an address
    When another host sends an announcement of another link-local address for the claimed address
    And another host sends an announcement of another link-local address for the claimed address 2 s after the first
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for unrelated packets
    And every question for the claimed address is answered

  @id=address-beside-in-use-no-conflict @must @RFC3927-2.5-18 @RFC826-01 @NOC-06
  Scenario: Announcements of the address beside the claimed one are no conflict
    Given the host has claimed and announced an address
    When another host sends an announcement of the address beside it for the claimed address
    And another host sends an announcement of the address beside it for the claimed address 2 s after the first
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for unrelated packets
    And every question for the claimed address is answered

  @id=rarp-in-use-no-conflict @must @RFC3927-2.5-18 @RFC826-01 @NOC-10
  Scenario: RARP and InARP packets are no conflict for the claimed address
    Given the host has claimed and announced an address
    When another host sends a conflict with operation 3 for the claimed address
    And another host sends a conflict with operation 9 for the claimed address 2 s after the first
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for odd packets
    And every question for the claimed address is answered

  @id=other-types-in-use-no-conflict @must @RFC3927-2.5-18 @RFC826-01 @NOC-09
  Scenario: Packets of another hardware or protocol type are no conflict for the claimed address
    Given the host has claimed and announced an address
    When another host sends a conflict with hardware type 0xFFFF for the claimed address
    And another host sends a conflict with protocol type 0x86DD for the claimed address 2 s after the first
    And another host sends an ordinary ARP request for the claimed address 5 s after the first
    Then the host does not give its address up for unrelated packets
    And every question for the claimed address is answered

  @id=own-mac-claims-candidate @info @RFC3927-2.2.1-12 @NOC-04
  Scenario: The reaction to its candidate with its own hardware address is reported
    Given the host starts on a quiet link
    When another host sends a conflict with the host's own hardware address for the candidate 200 ms after probe 1
    Then it is reported whether the host takes the reply for a conflict

  @id=unicast-probe @info @RFC3927-2.2.1-17 @NOC-08
  Scenario: The reaction to a unicast frame that looks like a probe is reported
    Given the host starts on a quiet link
    When another host sends a unicast ARP probe for the candidate 200 ms after probe 1
    Then it is reported whether the host takes the probe for a conflict

  @id=other-ethernet-source @info @RFC3927-2.2.1-12 @NOC-14
  Scenario: The reaction to a conflict with a different Ethernet source is reported
    Given the host starts on a quiet link
    When another host sends a conflict from another Ethernet source for the candidate 200 ms after probe 1
    Then it is reported whether the host takes the reply for a conflict
