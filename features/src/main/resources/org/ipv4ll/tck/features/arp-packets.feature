Feature: Every kind of ARP packet
  What makes a packet a conflict is its sender IP address, and of a probe the address that it asks
  for; whatever stands in its other fields, or in the frame around it, changes nothing (RFC 3927,
  sections 2.2.1 and 2.5). Here each field has each kind of value that it can have, one in each row.

  @id=<id> @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14
  Scenario Outline: A host that probes gives way to packets with <peculiarity>
    Given the host starts on a quiet link
    When 3 candidates in turn are denied by replies, requests and probes with <peculiarity>
    Then the host gives its candidates up because of replies, requests and probes

    Examples: Nobody has to look at the target hardware address, nor behind the packet
      | id                               | peculiarity                                    |
      | candidate-target-hardware-zero   | the target hardware address 00:00:00:00:00:00  |
      | candidate-target-hardware-all    | the target hardware address ff:ff:ff:ff:ff:ff  |
      | candidate-target-hardware-own    | the target hardware address of the host        |
      | candidate-target-hardware-other  | the target hardware address 06:00:00:00:00:77  |
      | candidate-zeros-behind           | 18 zeros behind it                             |
      | candidate-leftovers-behind       | 18 leftovers behind it                         |

  @id=<id> @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @CNF-14
  Scenario Outline: A host that probes gives way to packets from its candidate with <peculiarity>
    Given the host starts on a quiet link
    When 2 candidates in turn are denied by replies and requests with <peculiarity>
    Then the host gives its candidates up because of replies and requests

    Examples: Whomever the packet asks for or answers
      | id                                | peculiarity                             |
      | candidate-target-ip-zero          | the target IP address 0.0.0.0           |
      | candidate-target-ip-own           | the target IP address of its sender     |
      | candidate-target-ip-routable      | the target IP address 192.0.2.77        |
      | candidate-target-ip-all           | the target IP address 255.255.255.255   |
      | candidate-target-ip-prefix-all    | the target IP address 169.254.255.255   |
      | candidate-ethernet-unicast        | the Ethernet destination of the host    |

  # No frame may have a group address or none as its Ethernet source (IEEE 802.3), so that these come
  # from another Ethernet source than their sender: some hosts leave such frames alone altogether.
  @id=<id> @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14
  Scenario Outline: A host that probes gives way to others with <peculiarity>
    Given the host starts on a quiet link
    When the first candidate is denied by a conflict from another Ethernet source
    And 3 candidates in turn are denied by replies, requests and probes with <peculiarity>
    Then the host gives its candidates up because of replies, requests and probes, as it did for the first

    Examples: Any sender hardware address but its own
      | id                               | peculiarity                                    |
      | candidate-sender-hardware-zero   | the sender hardware address 00:00:00:00:00:00  |
      | candidate-sender-hardware-group  | the sender hardware address 33:33:00:00:00:01  |
      | candidate-sender-hardware-all    | the sender hardware address ff:ff:ff:ff:ff:ff  |

  @id=<id> @must @RFC3927-2.5-04 @RFC3927-2.5-10 @DEF-21
  Scenario Outline: A host that announces its address heeds <packet>
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends <packet> for the claimed address 500 ms after the first announcement
    And another host asks for the claimed address 1 s later
    Then the conflict is not ignored

    Examples: Between the two announcements
      | id                                | packet                                                             |
      | announcing-request                | an ARP request                                                     |
      | announcing-unicast-reply          | a unicast ARP reply                                                |
      | announcing-unicast-request        | a unicast ARP request                                              |
      | announcing-leftovers-behind       | an ARP reply with 18 leftovers behind it                           |
      | announcing-target-hardware-other  | an ARP request with the target hardware address 06:00:00:00:00:77  |

    @nightly
    Examples: Further kinds between the two announcements
      | id                                | packet                                                             |
      | announcing-announcement           | an ARP announcement                                                |
      | announcing-gratuitous-reply       | a gratuitous ARP reply                                             |
      | announcing-target-hardware-zero   | an ARP reply with the target hardware address 00:00:00:00:00:00    |
      | announcing-target-hardware-all    | an ARP request with the target hardware address ff:ff:ff:ff:ff:ff  |
      | announcing-target-hardware-own    | an ARP request with the target hardware address of the host        |
      | announcing-target-ip-zero         | an ARP request with the target IP address 0.0.0.0                  |
      | announcing-target-ip-routable     | an ARP request with the target IP address 192.0.2.77               |
      | announcing-target-ip-all          | an ARP reply with the target IP address 255.255.255.255            |
      | announcing-target-ip-prefix-all   | an ARP request with the target IP address 169.254.255.255          |
      | announcing-zeros-behind           | an ARP request with 18 zeros behind it                             |

  @id=<id> @must @RFC3927-2.5-02 @DEF-21
  Scenario Outline: A host that announces its address heeds others with <peculiarity>
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ARP request with <peculiarity> for the claimed address 500 ms after the first announcement
    And another host sends a conflict from another Ethernet source for the claimed address 12 s after the first
    Then a conflict is none by its sender hardware address only where that is the host's own

    Examples: Any sender hardware address but its own
      | id                                | peculiarity                                    |
      | announcing-sender-hardware-group  | the sender hardware address 33:33:00:00:00:01  |

    @nightly
    Examples: Further sender hardware addresses
      | id                                | peculiarity                                    |
      | announcing-sender-hardware-zero   | the sender hardware address 00:00:00:00:00:00  |
      | announcing-sender-hardware-all    | the sender hardware address ff:ff:ff:ff:ff:ff  |

  @id=<id> @must @RFC3927-1.3-03 @RFC3927-2.5-04 @RFC3927-2.5-09 @RFC3927-2.5-10 @RFC3927-9-11 @DEF-21
  Scenario Outline: A host that uses an address heeds conflicts with <peculiarity>
    Given the host has claimed and announced an address
    When another host sends an ARP reply with <peculiarity> for the claimed address
    Then the conflict is not ignored
    When another host sends an ARP request with <peculiarity> for the claimed address 4 s after the first
    And another host asks for the claimed address 1 s later
    Then the host gives the claimed address up

    Examples: Nobody has to look at the target hardware address
      | id                            | peculiarity                                    |
      | in-use-target-hardware-zero   | the target hardware address 00:00:00:00:00:00  |
      | in-use-target-hardware-all    | the target hardware address ff:ff:ff:ff:ff:ff  |
      | in-use-target-hardware-own    | the target hardware address of the host        |
      | in-use-target-hardware-other  | the target hardware address 06:00:00:00:00:77  |

    @nightly
    Examples: Further kinds
      | id                            | peculiarity                                    |
      | in-use-target-ip-zero         | the target IP address 0.0.0.0                  |
      | in-use-target-ip-own          | the target IP address of its sender            |
      | in-use-target-ip-routable     | the target IP address 192.0.2.77               |
      | in-use-target-ip-all          | the target IP address 255.255.255.255          |
      | in-use-target-ip-prefix-all   | the target IP address 169.254.255.255          |
      | in-use-zeros-behind           | 18 zeros behind it                             |
      | in-use-leftovers-behind       | 18 leftovers behind it                         |
      | in-use-ethernet-unicast       | the Ethernet destination of the host           |

  @id=<id> @must @RFC3927-2.5-02 @DEF-21
  Scenario Outline: A host that uses an address heeds others with <peculiarity>
    Given the host has claimed and announced an address
    When another host sends an ARP reply with <peculiarity> for the claimed address
    And another host sends a conflict from another Ethernet source for the claimed address 12 s after the first
    Then a conflict is none by its sender hardware address only where that is the host's own

    Examples: Any sender hardware address but its own
      | id                            | peculiarity                                    |
      | in-use-sender-hardware-zero   | the sender hardware address 00:00:00:00:00:00  |
      | in-use-sender-hardware-group  | the sender hardware address 33:33:00:00:00:01  |
      | in-use-sender-hardware-all    | the sender hardware address ff:ff:ff:ff:ff:ff  |

  @id=replacement-every-kind @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14
  Scenario: A host that has lost its address gives way to packets of every kind
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And 9 candidates in turn are denied by packets of every kind
    Then the host gives its candidates up because of replies, requests and probes

  @id=replacement-further-kinds @must @nightly @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @CNF-14
  Scenario: A host that has lost its address gives way to packets of further kinds
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And 5 candidates in turn are denied by packets of further kinds
    Then the host gives its candidates up because of replies and requests

  @id=replacement-every-sender @must @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14
  Scenario: A host that has lost its address gives way to every kind of sender
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And 1 candidates in turn are denied by replies with the Ethernet source 06:00:00:00:00:77
    And 3 candidates in turn are denied by packets of every kind of sender
    Then the host gives its candidates up because of replies, requests and probes, as it did for the first

  @id=rate-limit-by-every-kind @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @CNF-14 @RAT-09
  Scenario: Conflicts of every kind are counted
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by packets of every kind
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=limited-every-kind @must @nightly @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14 @RAT-05
  Scenario: A host whose rate is limited gives way to packets of every kind
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And 9 candidates in turn are denied by packets of every kind
    Then the host gives its candidates up because of replies, requests and probes

  @id=limited-further-kinds @must @nightly @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14 @RAT-05
  Scenario: A host whose rate is limited gives way to packets of further kinds
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And 5 candidates in turn are denied by packets of further kinds
    Then the host gives its candidates up because of replies, requests and probes

  @id=limited-every-sender @must @nightly @RFC3927-1.5-02 @RFC3927-2.2.1-11 @RFC3927-2.2.1-12 @RFC3927-2.2.1-17 @CNF-14 @RAT-05
  Scenario: A host whose rate is limited gives way to every kind of sender
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies with the Ethernet source 06:00:00:00:00:77
    And 3 candidates in turn are denied by packets of every kind of sender
    Then the host gives its candidates up because of replies, requests and probes, as it did for the first

  @id=<id> @must @RFC3927-2.2.1-19 @NOC-16
  Scenario Outline: A question with <peculiarity> is no conflict while the host probes
    Given the host starts on a quiet link
    When another host sends an ordinary ARP request with <peculiarity> for the candidate 200 ms after each probe
    Then the host does not give its candidate up for a question

    Examples: Whoever asks, and however
      | id                                        | peculiarity                                    |
      | question-sender-hardware-zero-candidate   | the sender hardware address 00:00:00:00:00:00  |
      | question-sender-hardware-group-candidate  | the sender hardware address 33:33:00:00:00:01  |
      | question-target-hardware-own-candidate    | the target hardware address of the host        |
      | question-unicast-candidate                | the Ethernet destination of the host           |

    @nightly
    Examples: Whoever else asks
      | id                                        | peculiarity                                    |
      | question-sender-hardware-all-candidate    | the sender hardware address ff:ff:ff:ff:ff:ff  |
      | question-target-hardware-all-candidate    | the target hardware address ff:ff:ff:ff:ff:ff  |
      | question-target-hardware-other-candidate  | the target hardware address 06:00:00:00:00:77  |
      | question-sender-ip-all-candidate          | the sender IP address 255.255.255.255          |
      | question-sender-ip-group-candidate        | the sender IP address 224.0.0.251              |
      | question-leftovers-behind-candidate       | 18 leftovers behind it                         |
      | question-ethernet-source-candidate        | the Ethernet source 06:00:00:00:00:77          |

  @id=<id> @must @RFC3927-2.5-16 @RFC826-01 @NOC-16
  Scenario Outline: A question with <peculiarity> is no conflict while the address is in use
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends an ordinary ARP request with <peculiarity> for the claimed address 500 ms after the first announcement
    And another host sends an ordinary ARP request with <peculiarity> for the claimed address 500 ms after the first
    And another host sends an ordinary ARP request with <peculiarity> for the claimed address 4 s after the first
    And another host sends an ordinary ARP request with <peculiarity> for the claimed address 5 s after the first
    Then the host does not give its address up for a question
    And it is reported whether the host answers the unusual question

    Examples: Whoever asks, and however
      | id                                     | peculiarity                                    |
      | question-sender-hardware-zero-in-use   | the sender hardware address 00:00:00:00:00:00  |
      | question-sender-hardware-group-in-use  | the sender hardware address 33:33:00:00:00:01  |
      | question-target-hardware-zero-in-use   | the target hardware address 00:00:00:00:00:00  |
      | question-sender-ip-zero-in-use         | the sender IP address 0.0.0.0                  |

    @nightly
    Examples: Whoever else asks
      | id                                     | peculiarity                                    |
      | question-sender-hardware-all-in-use    | the sender hardware address ff:ff:ff:ff:ff:ff  |
      | question-target-hardware-own-in-use    | the target hardware address of the host        |
      | question-target-hardware-all-in-use    | the target hardware address ff:ff:ff:ff:ff:ff  |
      | question-target-hardware-other-in-use  | the target hardware address 06:00:00:00:00:77  |
      | question-sender-ip-all-in-use          | the sender IP address 255.255.255.255          |
      | question-sender-ip-group-in-use        | the sender IP address 224.0.0.251              |
      | question-unicast-in-use                | the Ethernet destination of the host           |
      | question-leftovers-behind-in-use       | 18 leftovers behind it                         |
      | question-sender-ip-routable-in-use     | the sender IP address 192.0.2.77               |
      | question-ethernet-source-in-use        | the Ethernet source 06:00:00:00:00:77          |
      | question-priority-tag-in-use           | a priority tag                                 |
      | question-snap-in-use                   | an LLC and SNAP header                         |

  @id=<id> @must @nightly @RFC3927-2.2.1-25 @NOC-01
  Scenario Outline: A packet with <peculiarity> is no conflict with the candidate
    Given the host starts on a quiet link
    When another host sends an ARP reply with <peculiarity> for the candidate 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

    Examples: Another sender IP address
      | id                            | peculiarity                            |
      | sender-ip-routable-candidate  | the sender IP address 192.0.2.77       |
      | sender-ip-all-candidate       | the sender IP address 255.255.255.255  |

  @id=<id> @should @RFC3927-2.2.1-25 @NOC-09 @NOC-10
  Scenario Outline: A packet with <peculiarity> is no conflict while the host probes
    Given the host starts on a quiet link
    When another host sends an ARP reply with <peculiarity> for the candidate 200 ms after each probe
    Then the host does not give its candidate up for odd packets

    Examples: Neither request nor reply for IPv4 over Ethernet
      | id                            | peculiarity            |
      | hardware-length-no-conflict   | the hardware length 8  |
      | protocol-length-no-conflict   | the protocol length 6  |

    @nightly
    Examples: Operations that nobody has heard of
      | id                            | peculiarity            |
      | operation-zero-no-conflict    | the operation 0        |
      | operation-unknown-no-conflict | the operation 0xFFFF   |

  @id=<id> @must @RFC3927-2.5-18 @RFC826-01 @NOC-09 @NOC-10 @NOC-13
  Scenario Outline: <packet> is no conflict while the address is in use
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends <packet> for the claimed address 500 ms after the first announcement
    And another host sends <packet> for the claimed address 500 ms after the first
    And another host sends <packet> for the claimed address 4 s after the first
    And another host sends <packet> for the claimed address 5 s after the first
    And another host asks for the claimed address 4 s later
    Then the host does not give its address up for odd packets
    And the host answers for the claimed address

    Examples: Neither request nor reply for IPv4 over Ethernet on this link
      | id                                  | packet                                   |
      | hardware-length-in-use-no-conflict  | an ARP reply with the hardware length 8  |
      | other-vlan-in-use-no-conflict       | a conflict on VLAN 7                     |

    @nightly
    Examples: Further ones
      | id                                    | packet                                   |
      | protocol-length-in-use-no-conflict    | an ARP reply with the protocol length 6  |
      | operation-zero-in-use-no-conflict     | an ARP reply with the operation 0        |
      | operation-rarp-in-use-no-conflict     | an ARP reply with the operation 3        |
      | operation-inarp-in-use-no-conflict    | an ARP reply with the operation 9        |
      | operation-unknown-in-use-no-conflict  | an ARP reply with the operation 0xFFFF   |

  @id=<id> @must @RFC3927-2.5-18 @RFC826-01 @NOC-06 @NOC-07 @NOC-09
  Scenario Outline: <packet> is no conflict for the address that the host has just claimed
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends <packet> for the claimed address 500 ms after the first announcement
    And another host sends <packet> for the claimed address 500 ms after the first
    And another host sends <packet> for the claimed address 4 s after the first
    And another host sends <packet> for the claimed address 5 s after the first
    And another host asks for the claimed address 4 s later
    Then the host does not give its address up for unrelated packets
    And the host answers for the claimed address

    Examples: Another sender IP address
      | id                               | packet                                          |
      | sender-ip-zero-no-conflict       | an ARP reply from nobody                        |
      | sender-ip-other-no-conflict      | an announcement of another link-local address   |

    @nightly
    Examples: Others
      | id                                | packet                                                |
      | sender-ip-low-bits-no-conflict    | an ARP reply for 10.1 with the same low 16 bits       |
      | sender-ip-beside-no-conflict      | an announcement of the address beside it              |
      | sender-ip-routable-no-conflict    | an ARP reply with the sender IP address 192.0.2.77      |
      | sender-ip-all-no-conflict         | an ARP reply with the sender IP address 255.255.255.255 |
      | hardware-type-in-use-no-conflict  | an ARP reply with the hardware type 15                |
      | protocol-type-in-use-no-conflict  | an ARP reply with the protocol type 0x86DD            |

  @id=<id> @must @RFC3927-2.5-03 @NOC-03
  Scenario Outline: A packet with the host's own hardware address and <peculiarity> is no conflict
    Given the host starts on a quiet link
    When the host has claimed an address
    And another host sends a conflict with the host's own hardware address with <peculiarity> for the claimed address 500 ms after the first announcement
    And another host sends a conflict with the host's own hardware address with <peculiarity> for the claimed address 500 ms after the first
    And another host sends a conflict with the host's own hardware address with <peculiarity> for the claimed address 4 s after the first
    And another host sends a conflict with the host's own hardware address with <peculiarity> for the claimed address 5 s after the first
    Then the host does not give its address up for its own announcement

    Examples: Its answer or its question, passed on
      | id                                  | peculiarity                            |
      | sender-hardware-own-reply           | the target IP address 192.0.2.77       |
      | sender-hardware-own-request         | the operation 1                        |

    @nightly
    Examples: Further echoes
      | id                                  | peculiarity                                    |
      | sender-hardware-own-target-other    | the target hardware address 06:00:00:00:00:77  |
      | sender-hardware-own-leftovers       | 18 leftovers behind it                         |
      | sender-hardware-own-unicast         | the Ethernet destination of the host           |

  @id=replacement-questions-no-conflict @must @RFC3927-2.2.1-19 @NOC-16
  Scenario: Questions of every kind are no conflict for a host that has just lost its address
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And questions of every kind for the candidate arrive 200 ms after each probe
    Then the host does not give its candidate up for a question

  @id=replacement-unrelated-no-conflict @must @RFC3927-2.2.1-25 @NOC-01 @NOC-09
  Scenario: Packets about other addresses are no conflict for a host that has just lost its address
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And unrelated packets of every kind for the candidate arrive 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=replacement-odd-no-conflict @should @nightly @RFC3927-2.2.1-25 @NOC-09 @NOC-10 @NOC-11 @NOC-13
  Scenario: Neither requests nor replies are a conflict for a host that has just lost its address
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And odd packets of every kind for the candidate arrive 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=replacement-own-probe-echoed @must @nightly @RFC3927-2.2.1-18 @NOC-02
  Scenario: The echo of its own probe is no conflict for a host that has just lost its address
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And each probe of the host is echoed 20 ms later
    Then the host does not give its candidate up for its own probe

  @id=limited-questions-no-conflict @must @RFC3927-2.2.1-19 @NOC-16
  Scenario: Questions of every kind are no conflict for a host whose rate is limited
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And questions of every kind for the candidate arrive 200 ms after each probe
    Then the host does not give its candidate up for a question

  @id=limited-unrelated-no-conflict @must @nightly @RFC3927-2.2.1-25 @NOC-01 @NOC-09
  Scenario: Packets about other addresses are no conflict for a host whose rate is limited
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And unrelated packets of every kind for the candidate arrive 200 ms after each probe
    Then the host does not give its candidate up for unrelated packets

  @id=limited-odd-no-conflict @should @nightly @RFC3927-2.2.1-25 @NOC-09 @NOC-10 @NOC-11 @NOC-13
  Scenario: Neither requests nor replies are a conflict for a host whose rate is limited
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And odd packets of every kind for the candidate arrive 200 ms after each probe
    Then the host does not give its candidate up for odd packets

  @id=limited-own-probe-echoed @must @nightly @RFC3927-2.2.1-18 @NOC-02
  Scenario: The echo of its own probe is no conflict for a host whose rate is limited
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And each probe of the host is echoed 20 ms later
    Then the host does not give its candidate up for its own probe

  @id=<id> @info @RFC3927-2.2.1-12 @NOC-17
  Scenario Outline: The reaction of a probing host to a reply with <peculiarity> is reported
    Given the host starts on a quiet link
    When another host sends an ARP reply with <peculiarity> for the candidate 200 ms after probe 1
    Then it is reported whether the host takes the reply for a conflict

    Examples: A frame without a VLAN (IEEE 802.1Q)
      | id                        | peculiarity     |
      | candidate-priority-tag    | a priority tag  |

    @nightly
    Examples: Other ways to send it
      | id                        | peculiarity                                  |
      | candidate-snap            | an LLC and SNAP header                       |
      | candidate-ieee-802        | the hardware type 6                          |
      | candidate-ethernet-group  | the Ethernet destination 01:00:5e:00:00:01   |

  @id=<id> @info @RFC3927-2.5-02 @NOC-17
  Scenario Outline: The reaction to a conflict in use with <peculiarity> is reported
    Given the host has claimed and announced an address
    When another host sends an ARP reply with <peculiarity> for the claimed address
    Then it is reported whether the host takes the packet for a conflict

    Examples: A frame without a VLAN (IEEE 802.1Q)
      | id                     | peculiarity     |
      | in-use-priority-tag    | a priority tag  |

    @nightly
    Examples: Other ways to send it
      | id                       | peculiarity                                  |
      | in-use-snap              | an LLC and SNAP header                       |
      | in-use-ieee-802          | the hardware type 6                          |
      | in-use-ethernet-group    | the Ethernet destination 01:00:5e:00:00:01   |
      | in-use-ethernet-source   | the Ethernet source 06:00:00:00:00:77        |
