Feature: Many hosts on one link
  The protocol is made for links with up to 1 300 hosts (RFC 3927, section 1.3): whoever joins such
  a link finds a free address with the second candidate 98 times in 100.

  @id=hosts-boot-together @must @needs=many @needs=mac @RFC3927-1.5-02 @RFC3927-2.1-03 @RFC3927-2.1-05 @RFC3927-2.2.1-17 @SCL-02
  Scenario: Ten hosts that boot together end up with ten addresses
    Given 10 hosts on one link
    When they start together
    And each of them has claimed an address within 60 s
    Then no two of them draw the same candidates
    And no address that two of them probe for at the same time is claimed

  # Three candidates after the one that is taken for certain all hit the crowd once in 125 000 runs.
  @id=crowded-link @must @RFC3927-2.1-01 @SCL-01 @CNF-12
  Scenario: An address is found quickly among 1300 hosts
    Given 1300 addresses from the first candidate on are held by other hosts
    And the host starts on a quiet link
    Then the host claims an address with at most 4 candidates
