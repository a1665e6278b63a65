#include "figure_example.h"

namespace teardown {

const std::string everything = R"([figure]
title = ""
caption = { en = "A \"reset\"", de = "Ein „Reset“" }
width = 640
font = "serif"
font_size = 14
arrow_numbers = "noted"
legend = true
absolute = true
numbers = false
options = true
calls = false
timers = false
arp = false
icmp = false
bare_acks = false
retransmissions = false
probes = false
firewall_entries = false
notes = false
lifelines = [ "client", "server" ]
connections = [ 2, 3 ]
axis = "rows"
theme = "page"
language = "de"
from = "1.5 s"
to = { host = "server", segment = "RA", number = 2 }
zoom = 150

[[note]]
host = "client"
segment = "S"
text = "It begins."

[[note]]
host = "client"
lost = "PA"
number = 3
text = { en = "gone", zh_CN = "丢失" }
side = "left"

[[note]]
host = "server"
state = "TIME_WAIT"
text = "It waits."
side = "right"

[[note]]
host = "client"
call = "send"
text = "write"

[[note]]
host = "client"
timer = "retransmit"
number = 2
text = "again"

[[note]]
step = 2
text = "the operator"

[[note]]
host = "router"
at = "2.25 s"
text = "just then"

[[note]]
host = "router"
segment = "ICMP"
text = "unreachable"
)";

} // namespace teardown
