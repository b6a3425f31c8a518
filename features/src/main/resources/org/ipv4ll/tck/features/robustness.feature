Feature: Robustness
  Frames from the wire are hostile input. Whatever comes, a host keeps its address, keeps
  answering and goes on detecting conflicts (RFC 3927, sections 1.5 and 5).

  @id=arp-fuzz @should @RFC3927-5-02 @NOC-15
  Scenario: Random and mutated frames do not disturb the host
    Given the host has claimed and announced an address
    When 10000 random and mutated frames that claim nothing arrive within 60 s
    And a requester with a link-local address asks for the claimed address
    Then the host has withstood these frames
