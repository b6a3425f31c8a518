Feature: Routers
  A packet with a link-local source or destination never leaves its link: no router forwards it,
  whatever its TTL is and whatever the routes say (RFC 3927, sections 2.7 and 7). In each case a
  routable packet has to get through in the same setting; otherwise nothing can be said.

  @id=router-link-local-source @must @role=router @needs=two-interfaces @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01
  Scenario: A packet from a link-local source is not forwarded
    Given a router between two links
    When it is given a packet from a link-local station to a station on the far link
    And as a control it is given a packet from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-link-local-destination @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-02
  Scenario: A packet to a link-local destination is not forwarded along the default route
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a packet from a station on its own link to a link-local station
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-link-local-both @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-03
  Scenario: A packet between link-local addresses is not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a packet from a link-local station to a link-local station
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-prefix-edges @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: The first and the last addresses of the prefix are not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a packet from a station on its own link to 169.254.0.1
    And it is given a packet from a station on its own link to 169.254.255.254
    And it is given a packet from 169.254.0.1 to a station on the far link
    And it is given a packet from 169.254.255.254 to a station on the far link
    And as a control it is given a packet from a station on its own link to 169.253.255.254
    And as a control it is given a packet from a station on its own link to 169.255.0.1
    Then no link-local packet is forwarded

  @id=router-prefix-broadcast @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-02
  Scenario: A packet to 169.254.255.255 is not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a packet from a station on its own link to 169.254.255.255
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-multicast @must @role=router @needs=two-interfaces @needs=multicast-routing @RFC3927-2.7-03 @RFC3927-2.7-06 @RTR-04
  Scenario: A multicast packet from a link-local source is not forwarded
    Given a router between two links
    And its multicast routing is on
    When it is given a packet from a link-local station to a group
    And as a control it is given a packet from a station on its own link to a group
    Then no multicast packet from a link-local source is forwarded

  @id=router-time-to-live-source @must @role=router @needs=two-interfaces @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-05
  Scenario: A packet from a link-local source is not forwarded, whatever its TTL
    Given a router between two links
    When it is given packets from a link-local station to a station on the far link with TTL 1, 2, 64 and 255
    And as a control it is given a packet from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-time-to-live-destination @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-05
  Scenario: A packet to a link-local destination is not forwarded, whatever its TTL
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given packets from a station on its own link to a link-local station with TTL 1, 2, 64 and 255
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-hairpin @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-06
  Scenario: A packet to a link-local destination is not sent back to its link either
    Given a router between two links
    And its route for 0.0.0.0/0 leads back over the link of arrival
    When it is given a packet from a station on its own link to a link-local station
    And it is given a packet from a link-local station to a station beyond
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-explicit-route @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-07
  Scenario: A route for 169.254/16 does not cause forwarding
    Given a router between two links
    And its route for 169.254.0.0/16 leads over the far link
    And its route for 203.0.113.0/24 leads over the far link
    When it is given a packet from a station on its own link to a link-local station
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-host-route @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-07
  Scenario: A route for one link-local address does not cause forwarding
    Given a router between two links
    And its route for 169.254.7.7/32 leads over the far link
    And its route for 203.0.113.7/32 leads over the far link
    When it is given a packet from a station on its own link to 169.254.7.7
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-address-translation @must @role=router @needs=two-interfaces @needs=address-translation @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-08
  Scenario: Address translation does not forward a link-local source
    Given a router between two links
    And its address translation is on
    When it is given a packet from a link-local station to a station on the far link
    And as a control it is given a packet from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-fragment @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: A fragment with a link-local address is not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a fragment from a link-local station to a station on the far link
    And it is given a fragment from a station on its own link to a link-local station
    And as a control it is given a fragment from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-last-fragment @must @role=router @needs=two-interfaces @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01
  Scenario: A last fragment from a link-local source is not forwarded
    Given a router between two links
    When it is given a last fragment from a link-local station to a station on the far link
    And as a control it is given a last fragment from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-tcp @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: A TCP segment with a link-local address is not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a TCP segment from a link-local station to a station on the far link
    And it is given a TCP segment from a station on its own link to a link-local station
    And as a control it is given a TCP segment from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-echo @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: An echo request with a link-local address is not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given an echo request from a link-local station to a station on the far link
    And it is given an echo request from a station on its own link to a link-local station
    And as a control it is given an echo request from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-many @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: None of many link-local packets is forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given packets from 60 link-local stations to a station on the far link
    And it is given packets from a station on its own link to 60 link-local stations
    And as a control it is given a packet from a station on its own link to a station beyond
    Then no link-local packet is forwarded

  @id=router-from-far-link @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: Packets from the other link are not forwarded either
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the near link
    When the far link gives it a packet from a link-local station to a station on the near link
    And the far link gives it a packet from a station on the far link to a link-local station
    And as a control it is given a packet from a station on the far link to a station on the near link
    Then no link-local packet is forwarded

  @id=router-options @must @role=router @needs=two-interfaces @needs=route @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01 @RTR-02
  Scenario: A packet with options and a link-local address is not forwarded
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When it is given a packet with options from a link-local station to a station on the far link
    And it is given a packet with options from a station on its own link to a link-local station
    And as a control it is given a packet with options from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-icmp-error @must @role=router @needs=two-interfaces @RFC3927-2.7-03 @RFC3927-7-01 @RFC3927-7-02 @RTR-01
  Scenario: An ICMP error from a link-local source is not forwarded
    Given a router between two links
    When it is given an ICMP error from a link-local station to a station on the far link
    And as a control it is given an ICMP error from a station on its own link to a station on the far link
    Then no link-local packet is forwarded

  @id=router-proxy-arp @must @role=router @needs=two-interfaces @needs=route @needs=proxy-arp @RFC3927-2.7-04 @ARP-06
  Scenario: Proxy ARP does not answer for the prefix
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    And its proxy ARP is on
    When it is asked by ARP for 20 link-local addresses
    And as a control it is asked by ARP for a station beyond
    Then it does not answer for the prefix

  @id=router-own-packets @must @role=router @needs=two-interfaces @needs=route @RFC3927-1.2-06 @RTR-02
  Scenario: Packets of the router to a link-local station are not handed to another router
    Given a router between two links
    And its route for 0.0.0.0/0 leads over the far link
    When 2 link-local stations on its own link ping the router
    And as a control a station on its own link pings the router
    Then nothing that it says to link-local stations leaves their link
