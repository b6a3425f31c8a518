Feature: Sending hosts
  Whoever sends to 169.254/16, or from it, does so straight to the station on the link, found by ARP,
  and never through a router. That binds every host that implements the standard, with a link-local
  address or with a routable one (RFC 3927, sections 2.6 to 2.8).

  @id=link-local-destination-direct @must @needs=talk-ping @RFC3927-2.6.2-01 @RFC3927-2.8-02 @FWD-01
  Scenario: A link-local destination is resolved by ARP and reached directly
    Given the host has claimed and announced an address
    When the host pings a link-local peer
    And the host pings a link-local peer
    And the host pings a link-local peer
    Then the host asks for each peer by ARP and sends straight to it

  @id=link-local-destination-never-to-router @must @needs=talk-ping @needs=add-routable @RFC3927-2.6.2-04 @RFC3927-2.7-02 @FWD-03
  Scenario: A packet for a link-local destination is never handed to a router
    Given a host with a routable address and a gateway starts
    When the host pings a remote address
    And the host pings a link-local peer
    And the host sends a datagram to 169.254.200.3
    Then nothing link-local is handed to the gateway
    And the gateway is handed what is for a remote address
