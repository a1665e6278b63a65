<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>所有帧</translation>
    </message>
    <message>
        <source>IP packets</source>
        <translation>IP 数据包</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>segments with only %1</source>
        <translation>只带 %1 的报文段</translation>
    </message>
    <message>
        <source>segments with %1</source>
        <translation>带 %1 的报文段</translation>
    </message>
    <message>
        <source>all but plain %1</source>
        <translation>除单纯 %1 之外的一切</translation>
    </message>
    <message>
        <source>%1 from port %2</source>
        <translation>来自端口 %2 的%1</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>至少 %2 的%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的%1</translation>
    </message>
    <message>
        <source>%1 on %2 towards the server</source>
        <translation>%2 上朝服务器方向的%1</translation>
    </message>
    <message>
        <source>%1 on %2 towards the client</source>
        <translation>%2 上朝客户端方向的%1</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1（一次）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>prohibit route</source>
        <translation>prohibit 路由</translation>
    </message>
    <message>
        <source>blackhole route</source>
        <translation>blackhole 路由</translation>
    </message>
    <message>
        <source>unreachable route</source>
        <translation>unreachable 路由</translation>
    </message>
    <message>
        <source>segment without flags</source>
        <translation>不带标志的报文段</translation>
    </message>
    <message>
        <source>Kill the process %1</source>
        <translation>杀死进程 %1</translation>
    </message>
    <message>
        <source>Stop the process %1 (SIGSTOP)</source>
        <translation>暂停进程 %1（SIGSTOP）</translation>
    </message>
    <message>
        <source>Let the process %1 go on (SIGCONT)</source>
        <translation>让进程 %1 继续（SIGCONT）</translation>
    </message>
    <message>
        <source>Start the process %1</source>
        <translation>启动进程 %1</translation>
    </message>
    <message>
        <source>Cut the power of the %1</source>
        <translation>切断 %1 的电源</translation>
    </message>
    <message>
        <source>Switch the %1 on</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Shut the %1 down</source>
        <translation>正常关闭 %1</translation>
    </message>
    <message>
        <source>Plug in %1 of the %2</source>
        <translation>插上 %2 的 %1</translation>
    </message>
    <message>
        <source>Unplug %1 of the %2</source>
        <translation>拔掉 %2 的 %1</translation>
    </message>
    <message>
        <source>Set %1 of the %2 up</source>
        <translation>启用 %2 的 %1</translation>
    </message>
    <message>
        <source>Set %1 of the %2 down</source>
        <translation>停用 %2 的 %1</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>丢弃%1</translation>
    </message>
    <message>
        <source>Delay %1 by %2</source>
        <translation>把%1延迟 %2</translation>
    </message>
    <message>
        <source>Double %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>End the rule %1</source>
        <translation>结束规则 %1</translation>
    </message>
    <message>
        <source>Turn the cable %1 into a black hole</source>
        <translation>把链路 %1 变成黑洞</translation>
    </message>
    <message>
        <source>End the black hole on the cable %1</source>
        <translation>结束链路 %1 上的黑洞</translation>
    </message>
    <message>
        <source>Set the cable %1 to %2 delay and %3 loss</source>
        <translation>把链路 %1 设为延迟 %2、丢包 %3</translation>
    </message>
    <message>
        <source>Take this packet off its cable</source>
        <translation>把这个数据包从链路上取走</translation>
    </message>
    <message>
        <source>Set %1 of the %2 to %3</source>
        <translation>把 %2 的 %1 设为 %3</translation>
    </message>
    <message>
        <source>Add a %1 to %2 on the %3</source>
        <translation>在 %3 上添加到 %2 的%1</translation>
    </message>
    <message>
        <source>Delete the route to %1 on the %2</source>
        <translation>删除 %2 上到 %1 的路由</translation>
    </message>
    <message>
        <source>Replace the route to %1 on the %2 by a %3</source>
        <translation>把 %2 上到 %1 的路由换成%3</translation>
    </message>
    <message>
        <source>Fix the hardware address of %1 on the %2</source>
        <translation>在 %2 上固定 %1 的硬件地址</translation>
    </message>
    <message>
        <source>Change the firewall rules of the %1</source>
        <translation>更改 %1 的防火墙规则</translation>
    </message>
    <message>
        <source>Make the %1 forget all connections</source>
        <translation>让 %1 忘记所有连接</translation>
    </message>
    <message>
        <source>Forge a segment (%1) from the %2 to the %3</source>
        <translation>伪造一个从 %2 到 %3 的报文段（%1）</translation>
    </message>
    <message>
        <source>Let %1 call %2</source>
        <translation>让 %1 调用 %2</translation>
    </message>
    <message>
        <source>You killed the process `%1`.</source>
        <translation>你杀死了进程 `%1`。</translation>
    </message>
    <message>
        <source>The process `%1` is killed.</source>
        <translation>进程 `%1` 被杀死。</translation>
    </message>
    <message>
        <source>You stopped the process `%1`.</source>
        <translation>你暂停了进程 `%1`。</translation>
    </message>
    <message>
        <source>The process `%1` is stopped.</source>
        <translation>进程 `%1` 被暂停。</translation>
    </message>
    <message>
        <source>You let the process `%1` go on.</source>
        <translation>你让进程 `%1` 继续。</translation>
    </message>
    <message>
        <source>The process `%1` goes on.</source>
        <translation>进程 `%1` 继续运行。</translation>
    </message>
    <message>
        <source>You started the process `%1`.</source>
        <translation>你启动了进程 `%1`。</translation>
    </message>
    <message>
        <source>The process `%1` is started.</source>
        <translation>进程 `%1` 被启动。</translation>
    </message>
    <message>
        <source>You cut the power of the %1.</source>
        <translation>你切断了 %1 的电源。</translation>
    </message>
    <message>
        <source>The %1 loses its power.</source>
        <translation>%1 断电。</translation>
    </message>
    <message>
        <source>You switched the %1 on.</source>
        <translation>你打开了 %1。</translation>
    </message>
    <message>
        <source>The %1 starts again.</source>
        <translation>%1 重新启动。</translation>
    </message>
    <message>
        <source>You shut the %1 down.</source>
        <translation>你正常关闭了 %1。</translation>
    </message>
    <message>
        <source>The operator shuts the %1 down.</source>
        <translation>操作员正常关闭 %1。</translation>
    </message>
    <message>
        <source>You plugged in `%1` of the %2.</source>
        <translation>你插上了 %2 的 `%1` 的网线。</translation>
    </message>
    <message>
        <source>The cable at `%1` of the %2 is plugged in.</source>
        <translation>%2 的 `%1` 的网线被插上。</translation>
    </message>
    <message>
        <source>You unplugged `%1` of the %2.</source>
        <translation>你拔掉了 %2 的 `%1` 的网线。</translation>
    </message>
    <message>
        <source>The cable at `%1` of the %2 is pulled out.</source>
        <translation>%2 的 `%1` 的网线被拔掉。</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 up.</source>
        <translation>你启用了 %2 的 `%1`。</translation>
    </message>
    <message>
        <source>The interface `%1` of the %2 is set up.</source>
        <translation>%2 的接口 `%1` 被启用。</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 down.</source>
        <translation>你停用了 %2 的 `%1`。</translation>
    </message>
    <message>
        <source>The interface `%1` of the %2 is set down.</source>
        <translation>%2 的接口 `%1` 被停用。</translation>
    </message>
    <message>
        <source>You set a rule that drops %1.</source>
        <translation>你设置了一条规则，丢弃%1。</translation>
    </message>
    <message>
        <source>From now on a rule drops %1.</source>
        <translation>从现在起有一条规则丢弃%1。</translation>
    </message>
    <message>
        <source>You set a rule that delays %1 by %2.</source>
        <translation>你设置了一条规则，把%1延迟 %2。</translation>
    </message>
    <message>
        <source>From now on a rule delays %1 by %2.</source>
        <translation>从现在起有一条规则把%1延迟 %2。</translation>
    </message>
    <message>
        <source>You set a rule that doubles %1.</source>
        <translation>你设置了一条规则，复制%1。</translation>
    </message>
    <message>
        <source>From now on a rule doubles %1.</source>
        <translation>从现在起有一条规则复制%1。</translation>
    </message>
    <message>
        <source>You ended the rule `%1`.</source>
        <translation>你结束了规则 `%1`。</translation>
    </message>
    <message>
        <source>The rule `%1` ends.</source>
        <translation>规则 `%1` 结束。</translation>
    </message>
    <message>
        <source>You turned the cable %1 into a black hole: it swallows every packet and tells nobody.</source>
        <translation>你把 %1的链路变成了黑洞：它吞掉每个数据包，而且谁也不告诉。</translation>
    </message>
    <message>
        <source>From now on the cable %1 is a black hole: it swallows every packet and tells nobody.</source>
        <translation>从现在起 %1的链路是黑洞：它吞掉每个数据包，而且谁也不告诉。</translation>
    </message>
    <message>
        <source>You ended the black hole on the cable %1.</source>
        <translation>你结束了 %1的链路上的黑洞。</translation>
    </message>
    <message>
        <source>The black hole on the cable %1 ends.</source>
        <translation>%1的链路上的黑洞结束。</translation>
    </message>
    <message>
        <source>You set the cable %1 to %2 delay and %3 loss.</source>
        <translation>你把 %1的链路设为延迟 %2、丢包 %3。</translation>
    </message>
    <message>
        <source>From now on the cable %1 has %2 delay and %3 loss.</source>
        <translation>从现在起 %1的链路的延迟为 %2，丢包为 %3。</translation>
    </message>
    <message>
        <source>You took a packet off its cable.</source>
        <translation>你从链路上取走了一个数据包。</translation>
    </message>
    <message>
        <source>A packet is taken off its cable.</source>
        <translation>一个数据包从链路上被取走。</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 to %3.</source>
        <translation>你把 %2 的 `%1` 设为 %3。</translation>
    </message>
    <message>
        <source>The operator sets `%1` of the %2 to %3.</source>
        <translation>操作员把 %2 的 `%1` 设为 %3。</translation>
    </message>
    <message>
        <source>You deleted the route to `%1` on the %2.</source>
        <translation>你删除了 %2 上到 `%1` 的路由。</translation>
    </message>
    <message>
        <source>The operator deletes the route to `%1` on the %2.</source>
        <translation>操作员删除 %2 上到 `%1` 的路由。</translation>
    </message>
    <message>
        <source>You set a %1 to `%2` on the %3.</source>
        <translation>你在 %3 上设置了到 `%2` 的%1。</translation>
    </message>
    <message>
        <source>The operator sets a %1 to `%2` on the %3.</source>
        <translation>操作员在 %3 上设置到 `%2` 的%1。</translation>
    </message>
    <message>
        <source>You emptied the neighbour cache of the %1.</source>
        <translation>你清空了 %1 的邻居缓存。</translation>
    </message>
    <message>
        <source>The neighbour cache of the %1 is emptied.</source>
        <translation>%1 的邻居缓存被清空。</translation>
    </message>
    <message>
        <source>You fixed the hardware address of `%1` on the %2.</source>
        <translation>你在 %2 上固定了 `%1` 的硬件地址。</translation>
    </message>
    <message>
        <source>The hardware address of `%1` is fixed on the %2.</source>
        <translation>`%1` 的硬件地址在 %2 上被固定。</translation>
    </message>
    <message>
        <source>You made the %1 forget all connections.</source>
        <translation>你让 %1 忘记了所有连接。</translation>
    </message>
    <message>
        <source>The %1 is made to forget all connections.</source>
        <translation>%1 被迫忘记所有连接。</translation>
    </message>
    <message>
        <source>You forged a segment (%1) that pretends to come from the %2.</source>
        <translation>你伪造了一个假装来自 %2 的报文段（%1）。</translation>
    </message>
    <message>
        <source>Somebody forges a segment (%1) that pretends to come from the %2.</source>
        <translation>有人伪造了一个假装来自 %2 的报文段（%1）。</translation>
    </message>
    <message>
        <source>You made the process `%1` call `%2`.</source>
        <translation>你让进程 `%1` 调用了 `%2`。</translation>
    </message>
    <message>
        <source>The process `%1` is made to call `%2`.</source>
        <translation>进程 `%1` 被迫调用 `%2`。</translation>
    </message>
    <message>
        <source>%1 (one in %2)</source>
        <translation>%1（每 %2 个一个）</translation>
    </message>
    <message>
        <source>Corrupt %1</source>
        <translation>损坏%1</translation>
    </message>
    <message>
        <source>Hold this packet up for %1</source>
        <translation>把这个数据包扣留 %1</translation>
    </message>
    <message>
        <source>Duplicate this packet</source>
        <translation>复制这个数据包</translation>
    </message>
    <message>
        <source>Corrupt the IP header of this packet</source>
        <translation>损坏这个数据包的 IP 首部</translation>
    </message>
    <message>
        <source>Corrupt the TCP header of this packet</source>
        <translation>损坏这个数据包的 TCP 首部</translation>
    </message>
    <message>
        <source>Corrupt this packet</source>
        <translation>损坏这个数据包</translation>
    </message>
    <message>
        <source>You set a rule that corrupts %1.</source>
        <translation>你设置了一条规则，损坏%1。</translation>
    </message>
    <message>
        <source>From now on a rule corrupts %1.</source>
        <translation>从现在起有一条规则损坏%1。</translation>
    </message>
    <message>
        <source>You held a packet up for %1.</source>
        <translation>你把一个数据包扣留了 %1。</translation>
    </message>
    <message>
        <source>A packet is held up for %1.</source>
        <translation>一个数据包被扣留 %1。</translation>
    </message>
    <message>
        <source>You duplicated a packet on its cable.</source>
        <translation>你在链路上复制了一个数据包。</translation>
    </message>
    <message>
        <source>A packet is duplicated on its cable.</source>
        <translation>一个数据包在链路上被复制。</translation>
    </message>
    <message>
        <source>You changed a bit of a packet on its cable.</source>
        <translation>你改变了链路上一个数据包的一个比特。</translation>
    </message>
    <message>
        <source>A bit of a packet changes on its cable.</source>
        <translation>链路上一个数据包的一个比特改变了。</translation>
    </message>
    <message>
        <source>%1 on the cable %2</source>
        <translation>%2的链路上的%1</translation>
    </message>
    <message>
        <source>%1 on the cable %2 towards the server</source>
        <translation>%2的链路上朝服务器方向的%1</translation>
    </message>
    <message>
        <source>%1 on the cable %2 towards the client</source>
        <translation>%2的链路上朝客户端方向的%1</translation>
    </message>
    <message>
        <source>Kill the process</source>
        <translation>杀死进程</translation>
    </message>
    <message>
        <source>Stop the process (SIGSTOP)</source>
        <translation>暂停进程（SIGSTOP）</translation>
    </message>
    <message>
        <source>Start the process</source>
        <translation>启动进程</translation>
    </message>
    <message>
        <source>Empty the ARP cache of the %1</source>
        <translation>清空 %1 的 ARP 缓存</translation>
    </message>
    <message>
        <source>Let the process call %1</source>
        <translation>让进程调用 %1</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>You changed the firewall rules of the %1: their number is %2 now, and what none of them matches %3.</source>
        <translation>你更改了 %1 的防火墙规则：现有 %2 条，不匹配任何规则的数据包：%3。</translation>
    </message>
    <message>
        <source>The operator changes the firewall rules of the %1: their number is %2 now, and what none of them matches %3.</source>
        <translation>操作员更改 %1 的防火墙规则：现有 %2 条，不匹配任何规则的数据包：%3。</translation>
    </message>
</context>
<context>
    <name>Buffers</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>send queue</source>
        <translation>发送队列</translation>
    </message>
    <message>
        <source>%1 sent and not acknowledged, %2 not sent yet, of %3. The other end takes %4.</source>
        <translation>共 %3，其中 %1 已发送未确认，%2 尚未发送。对端可接受 %4。</translation>
    </message>
    <message>
        <source>receive queue</source>
        <translation>接收队列</translation>
    </message>
    <message>
        <source>%1 not read by the program, of %2. %3 are offered to the other end.</source>
        <translation>共 %2，其中 %1 程序尚未读取。向对端提供 %3。</translation>
    </message>
    <message>
        <source>accept queue</source>
        <translation>accept 队列</translation>
    </message>
    <message>
        <source>%1 connections wait for accept(), the backlog is %2.</source>
        <translation>%1 个连接等待 accept()，backlog 是 %2。</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>%1: frames %2, TCP segments %3, connections %4, %5 s</source>
        <translation>%1：%2 个帧，%3 个 TCP 段，%4 个连接，%5 s</translation>
    </message>
    <message>
        <source>only the first %1 frames are used: %2</source>
        <translation>只使用前 %1 个帧：%2</translation>
    </message>
    <message>
        <source>%1 packets were captured at several places and count once</source>
        <translation>有 %1 个包在多处被捕获，只算一次</translation>
    </message>
    <message>
        <source>%1 frames were cut before the end of their TCP header and are left out</source>
        <translation>%1 个帧在其 TCP 首部结束之前被截断，已略去</translation>
    </message>
    <message>
        <source>%1 frames contradict themselves and are left out</source>
        <translation>%1 个帧自相矛盾，已略去</translation>
    </message>
    <message>
        <source>%1 TCP headers were cut; their options are used as far as they go</source>
        <translation>%1 个 TCP 首部被截断；其选项能用多少用多少</translation>
    </message>
    <message>
        <source>%1 frames have %2, which is not read</source>
        <translation>%1 个帧的类型是 %2，不予读取</translation>
    </message>
    <message>
        <source>from %1 s to %2 s</source>
        <translation>从 %1 s 到 %2 s</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>客户端：%1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1（%2，依据 %3）</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>无从得知：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>%1, %2 sent again</source>
        <translation>%1，重发 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 keepalive probes</source>
        <translation>%1，keepalive 探测 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 window probes</source>
        <translation>%1，窗口探测 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 with zero window</source>
        <translation>%1，零窗口 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 duplicate ACKs</source>
        <translation>%1，重复 ACK %2 个</translation>
    </message>
    <message>
        <source>%1, %2 RST</source>
        <translation>%1，RST %2 个</translation>
    </message>
    <message>
        <source>%1 packets, %2 bytes</source>
        <translation>%1 个包，%2 字节</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1（在第 %2 字节处）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is compressed; unpack it first</source>
        <translation>文件是压缩过的；请先解压</translation>
    </message>
    <message>
        <source>this is no pcap and no pcapng file</source>
        <translation>这不是 pcap 文件，也不是 pcapng 文件</translation>
    </message>
    <message>
        <source>the file ends in its header</source>
        <translation>文件在其文件头中结束</translation>
    </message>
    <message>
        <source>the file ends in the header of a frame</source>
        <translation>文件在一个帧的头部结束</translation>
    </message>
    <message>
        <source>a frame claims to have %1 bytes</source>
        <translation>有一个帧自称有 %1 字节</translation>
    </message>
    <message>
        <source>the file ends in a frame</source>
        <translation>文件在一个帧中间结束</translation>
    </message>
    <message>
        <source>the file ends in the header of a section</source>
        <translation>文件在一个节的头部结束</translation>
    </message>
    <message>
        <source>the header of a section does not tell its byte order</source>
        <translation>有一个节的头部没有说明字节序</translation>
    </message>
    <message>
        <source>the header of a section claims to have %1 bytes</source>
        <translation>有一个节的头部自称有 %1 字节</translation>
    </message>
    <message>
        <source>version %1 of pcapng is not known</source>
        <translation>不认识 pcapng 的版本 %1</translation>
    </message>
    <message>
        <source>the file ends in the header of a block</source>
        <translation>文件在一个块的头部结束</translation>
    </message>
    <message>
        <source>a block claims to have %1 bytes</source>
        <translation>有一个块自称有 %1 字节</translation>
    </message>
    <message>
        <source>the file ends in a block</source>
        <translation>文件在一个块中间结束</translation>
    </message>
    <message>
        <source>the two lengths of a block differ</source>
        <translation>一个块的两个长度不一致</translation>
    </message>
    <message>
        <source>there are too many interfaces</source>
        <translation>接口太多</translation>
    </message>
    <message>
        <source>a packet block is too short</source>
        <translation>有一个包块太短</translation>
    </message>
    <message>
        <source>a packet belongs to no interface</source>
        <translation>有一个包不属于任何接口</translation>
    </message>
    <message>
        <source>a packet belongs to interface %1, which is not described</source>
        <translation>有一个包属于接口 %1，但没有对该接口的描述</translation>
    </message>
    <message>
        <source>a packet claims to have %1 bytes</source>
        <translation>有一个包自称有 %1 字节</translation>
    </message>
    <message>
        <source>%1 and %2 have no packet in common.</source>
        <translation>%1 和 %2 没有共同的包。</translation>
    </message>
    <message>
        <source>%1 packets are in both. The clock of %2 shows %3 less than that of %4.</source>
        <translation>两者都有的包有 %1 个。%2 的时钟比 %4 的慢 %3。</translation>
    </message>
    <message>
        <source>%1 packets are in both. The clock of %2 shows %3 more than that of %4.</source>
        <translation>两者都有的包有 %1 个。%2 的时钟比 %4 的快 %3。</translation>
    </message>
    <message>
        <source>Packets of one direction only are in both, so the way between the captures counts as offset.</source>
        <translation>两者共有的只有一个方向的包，所以两处捕获之间的路程也算作时钟偏差。</translation>
    </message>
    <message>
        <source>One way between the captures takes %1, if both directions take as long.</source>
        <translation>如果两个方向一样长，两处捕获之间的单程需要 %1。</translation>
    </message>
    <message>
        <source>It goes %1 parts per million fast.</source>
        <translation>它快百万分之 %1。</translation>
    </message>
    <message>
        <source>It goes %1 parts per million slow.</source>
        <translation>它慢百万分之 %1。</translation>
    </message>
    <message>
        <source>%1 packets were lost between them; %2 are only in %3, %4 only in %5.</source>
        <translation>%1 个包在两处之间丢失；%2 个只在 %3 中，%4 个只在 %5 中。</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>快速重传</translation>
    </message>
    <message>
        <source>needless retransmission</source>
        <translation>不必要的重传</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>bytes before it are missing</source>
        <translation>它之前缺少字节</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>保活探测</translation>
    </message>
    <message>
        <source>keepalive answer</source>
        <translation>keepalive 应答</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>窗口探测</translation>
    </message>
    <message>
        <source>window probe answer</source>
        <translation>窗口探测应答</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>窗口更新</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>质询 ACK</translation>
    </message>
    <message>
        <source>ACK of what was not captured</source>
        <translation>确认了未捕获到的数据</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>没有这样的连接</translation>
    </message>
    <message>
        <source>aborts</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>came another way</source>
        <translation>经另一条路到来</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>被忽略</translation>
    </message>
    <message>
        <source>lost on the way</source>
        <translation>在途中丢失</translation>
    </message>
    <message>
        <source>made on the way</source>
        <translation>在途中产生</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>被重置</translation>
    </message>
    <message>
        <source>half-open, then reset</source>
        <translation>半开，然后被重置</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>handshake never finished</source>
        <translation>握手没有完成</translation>
    </message>
    <message>
        <source>The connection began before the capture. Initial numbers, window scale and MSS are unknown.</source>
        <translation>连接在捕获之前就已开始。初始序号、窗口扩大因子和 MSS 未知。</translation>
    </message>
    <message>
        <source>The capture was taken at one place. Packets that were lost beyond it do not show.</source>
        <translation>捕获只在一处进行。在那之外丢失的包看不到。</translation>
    </message>
    <message>
        <source>Some segments were not captured.</source>
        <translation>有些段没有被捕获。</translation>
    </message>
    <message>
        <source>Some headers were not captured whole. TCP options may be missing.</source>
        <translation>有些首部没有被完整捕获。可能缺少 TCP 选项。</translation>
    </message>
    <message>
        <source>An end may hold the connection longer or shorter than the capture shows: a timer that runs out sends nothing.</source>
        <translation>一端保持连接的时间可能比捕获所示的更长或更短：到期的定时器什么也不发送。</translation>
    </message>
    <message>
        <source>close(), shutdown(), exit and kill send the same FIN. Which it was does not show.</source>
        <translation>close()、shutdown()、exit 和 kill 发送同样的 FIN。看不出是哪一个。</translation>
    </message>
    <message>
        <source>Unread data and SO_LINGER with zero send the same RST. Which it was does not show.</source>
        <translation>未读数据和置零的 SO_LINGER 发送同样的 RST。看不出是哪一个。</translation>
    </message>
    <message>
        <source>The server sent nothing but SYN-ACK or RST. A full accept queue drops the last ACK of a handshake, and behind a SYN cookie is no socket, so its end may never have been ESTABLISHED or SYN_RECV.</source>
        <translation>服务器只发送了 SYN-ACK 或 RST。已满的 accept 队列会丢弃握手的最后一个 ACK，SYN cookie 背后没有套接字，所以它这一端可能从未处于 ESTABLISHED 或 SYN_RECV。</translation>
    </message>
    <message>
        <source>A state that begins or ends without a packet does not show: LISTEN, TIME_WAIT that runs out, FIN_WAIT_2 of an orphan that runs out.</source>
        <translation>不靠包开始或结束的状态看不到：LISTEN、到期的 TIME_WAIT、孤儿连接到期的 FIN_WAIT_2。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Somebody on the way</source>
        <translation>途中某方</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>An unknown party</source>
        <translation>不明的一方</translation>
    </message>
    <message>
        <source>%1, first by the client</source>
        <translation>%1，先由客户端</translation>
    </message>
    <message>
        <source>%1, first by the server</source>
        <translation>%1，先由服务器</translation>
    </message>
    <message>
        <source>%1, first by somebody on the way</source>
        <translation>%1，先由途中某方</translation>
    </message>
    <message>
        <source>%1, first by both</source>
        <translation>%1，先由双方</translation>
    </message>
    <message>
        <source>%1, first by an unknown party</source>
        <translation>%1，先由不明的一方</translation>
    </message>
    <message>
        <source>%1 by the client</source>
        <translation>%1，由客户端</translation>
    </message>
    <message>
        <source>%1 by the server</source>
        <translation>%1，由服务器</translation>
    </message>
    <message>
        <source>%1 by somebody on the way</source>
        <translation>%1，由途中某方</translation>
    </message>
    <message>
        <source>%1 by both</source>
        <translation>%1，由双方</translation>
    </message>
    <message>
        <source>%1 by an unknown party</source>
        <translation>%1，由不明的一方</translation>
    </message>
    <message>
        <source>The client had closed, and the server went on sending.</source>
        <translation>客户端已经关闭，而服务器继续发送。</translation>
    </message>
    <message>
        <source>The server had closed, and the client went on sending.</source>
        <translation>服务器已经关闭，而客户端继续发送。</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1, answers #%2</source>
        <translation>%1，应答 #%2</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>Nothing ended it while the capture ran.</source>
        <translation>在捕获期间没有什么结束它。</translation>
    </message>
    <message>
        <source>Both closed at once: neither FIN acknowledges the other.</source>
        <translation>双方同时关闭：两个 FIN 都没有确认对方。</translation>
    </message>
    <message>
        <source>%1 closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>%1先关闭：其进程调用了 close() 或 shutdown()，或者退出，或者被杀死。</translation>
    </message>
    <message>
        <source>Somebody on the way refused the SYN in the server&apos;s name: a firewall that rejects.</source>
        <translation>途中某方以服务器的名义拒绝了 SYN：一个执行拒绝的防火墙。</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall rejects in the server&apos;s name.</source>
        <translation>没有程序监听该端口，或者防火墙以服务器的名义拒绝。</translation>
    </message>
    <message>
        <source>Nothing answers. The path or the other host is gone, or a firewall drops.</source>
        <translation>没有任何应答。路径或对方主机已经不在，或者防火墙在丢弃。</translation>
    </message>
    <message>
        <source>Keepalive probes stay without an answer. The path or the other host is gone.</source>
        <translation>keepalive 探测一直没有应答。路径或对方主机已经不在。</translation>
    </message>
    <message>
        <source>Window probes stay without an answer. The path or the other host is gone.</source>
        <translation>窗口探测一直没有应答。路径或对方主机已经不在。</translation>
    </message>
    <message>
        <source>%1 aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>%1中止了活动的连接：close() 时有未读数据、SO_LINGER 置零，或者其内核放弃了。</translation>
    </message>
    <message>
        <source>%1 does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>%1不再知道这个连接：它重启过，或者它那一端已经超时。</translation>
    </message>
    <message>
        <source>The client was gone when the SYN-ACK came.</source>
        <translation>SYN-ACK 到达时客户端已经不在。</translation>
    </message>
    <message>
        <source>The RST came another way than what that end sends otherwise: a firewall or a forger made it.</source>
        <translation>这个 RST 与该端发送的其他段走的路不同：是防火墙或伪造者制造的。</translation>
    </message>
    <message>
        <source>A router or firewall says that the server cannot be reached.</source>
        <translation>路由器或防火墙说服务器不可达。</translation>
    </message>
    <message>
        <source>%1 datagrams were put together from IP fragments</source>
        <translation>%1 个数据报由 IP 分片重组而成</translation>
    </message>
    <message>
        <source>%1 datagrams are left out: some of their IP fragments are missing or contradict each other</source>
        <translation>%1 个数据报被略去：它们的一些 IP 分片缺失或互相矛盾</translation>
    </message>
    <message>
        <source>%1 segments have a wrong checksum; their receivers drop them</source>
        <translation>%1 个报文段的校验和错误；接收方会丢弃它们</translation>
    </message>
    <message>
        <source>%1 segments were captured before the network card calculated their checksums, which therefore tell nothing</source>
        <translation>%1 个报文段是在网卡计算校验和之前捕获的，因此其校验和说明不了什么</translation>
    </message>
    <message>
        <source>wrong checksum, dropped</source>
        <translation>校验和错误，已丢弃</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>sent again fast</source>
        <translation>快速重发</translation>
    </message>
    <message>
        <source>sent again needlessly</source>
        <translation>不必要的重发</translation>
    </message>
    <message>
        <source>answer to a keepalive probe</source>
        <translation>对保活探测的回答</translation>
    </message>
    <message>
        <source>answer to a window probe</source>
        <translation>对窗口探测的回答</translation>
    </message>
    <message>
        <source>RST refuses the SYN</source>
        <translation>RST 拒绝 SYN</translation>
    </message>
    <message>
        <source>RST: no such connection</source>
        <translation>RST：没有这样的连接</translation>
    </message>
    <message>
        <source>RST aborts</source>
        <translation>RST 中止</translation>
    </message>
    <message>
        <source>RST came another way</source>
        <translation>RST 从别的路来</translation>
    </message>
    <message>
        <source>RST was ignored</source>
        <translation>RST 被忽略</translation>
    </message>
    <message>
        <source>wrong checksum: its receiver drops it</source>
        <translation>校验和错误：接收方丢弃它</translation>
    </message>
    <message>
        <source>The client closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>客户端先关闭：它的进程调用了 close() 或 shutdown()、退出了或被杀死。</translation>
    </message>
    <message>
        <source>The server closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>服务器先关闭：它的进程调用了 close() 或 shutdown()、退出了或被杀死。</translation>
    </message>
    <message>
        <source>The client aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>客户端中止了活着的连接：带未读数据的 close()、SO_LINGER 为零，或它的内核放弃了。</translation>
    </message>
    <message>
        <source>The server aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>服务器中止了活着的连接：带未读数据的 close()、SO_LINGER 为零，或它的内核放弃了。</translation>
    </message>
    <message>
        <source>The client does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>客户端不再认识这个连接：它重新启动了，或它那一端已超时。</translation>
    </message>
    <message>
        <source>The server does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>服务器不再认识这个连接：它重新启动了，或它那一端已超时。</translation>
    </message>
    <message>
        <source>%1 (number %2, about packet %3)</source>
        <translation>%1（第 %2 个，关于数据包 %3）</translation>
    </message>
    <message>
        <source>%1 (about packet %2)</source>
        <translation>%1（关于数据包 %2）</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1（第 %2 个）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>somebody on the way</source>
        <translation>途中的某人</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>closed by FIN</source>
        <translation>以 FIN 关闭</translation>
    </message>
    <message>
        <source>half closed</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>reset by RST</source>
        <translation>被 RST 复位</translation>
    </message>
    <message>
        <source>half open, then reset</source>
        <translation>半开，然后复位</translation>
    </message>
    <message>
        <source>never established: refused</source>
        <translation>从未建立：被拒绝</translation>
    </message>
    <message>
        <source>never established: unreachable</source>
        <translation>从未建立：不可达</translation>
    </message>
    <message>
        <source>never established: no answer</source>
        <translation>从未建立：没有回答</translation>
    </message>
    <message>
        <source>never established: handshake not finished</source>
        <translation>从未建立：握手未完成</translation>
    </message>
    <message>
        <source>A guess from the packets %1.</source>
        <translation>根据数据包 %1 的猜测。</translation>
    </message>
    <message>
        <source>Likely, from the packets %1.</source>
        <translation>根据数据包 %1，很可能。</translation>
    </message>
    <message>
        <source>The packets %1 show it.</source>
        <translation>数据包 %1 表明了这一点。</translation>
    </message>
    <message>
        <source>The capture was taken at one place. Packets that were lost beyond it do not show, and times at the other end are estimates.</source>
        <translation>抓包只在一处进行。在那之外丢失的数据包看不到，另一端的时间是估计值。</translation>
    </message>
    <message>
        <source>Only the first %1 frames are used: %2</source>
        <translation>只使用前 %1 个帧：%2</translation>
    </message>
    <message>
        <source>Packets that were captured at several places and count once: %1.</source>
        <translation>在多处捕获、只计一次的数据包：%1。</translation>
    </message>
    <message>
        <source>Datagrams that were put together from IP fragments: %1.</source>
        <translation>由 IP 分片重组的数据报：%1。</translation>
    </message>
    <message>
        <source>Datagrams that are left out because IP fragments are missing or contradict each other: %1.</source>
        <translation>因 IP 分片缺失或互相矛盾而略去的数据报：%1。</translation>
    </message>
    <message>
        <source>Segments with a wrong checksum, which their receivers drop: %1.</source>
        <translation>校验和错误、被接收方丢弃的报文段：%1。</translation>
    </message>
    <message>
        <source>Segments that were captured before the network card calculated their checksums, which therefore tell nothing: %1.</source>
        <translation>在网卡计算校验和之前捕获、因此校验和说明不了什么的报文段：%1。</translation>
    </message>
    <message>
        <source>Frames that were cut before the end of their TCP header and are left out: %1.</source>
        <translation>在 TCP 首部结束之前被截断而略去的帧：%1。</translation>
    </message>
    <message>
        <source>Frames that contradict themselves and are left out: %1.</source>
        <translation>自相矛盾而略去的帧：%1。</translation>
    </message>
    <message>
        <source>TCP headers that were cut, and whose options are used as far as they go: %1.</source>
        <translation>被截断的 TCP 首部，其选项用到能用为止：%1。</translation>
    </message>
    <message>
        <source>Frames of a kind of link that is not read (%1): %2.</source>
        <translation>不读取的链路类型的帧（%1）：%2。</translation>
    </message>
    <message>
        <source>Packets match in one direction only: the clocks cannot be told from the path. Apart: %1. Packets in both: %2.</source>
        <translation>数据包只在一个方向上匹配：无法把时钟与路径区分开。相差：%1。两者都有的数据包：%2。</translation>
    </message>
    <message>
        <source>The second clock is %1 ahead. One way takes at least %2. Packets in both: %3.</source>
        <translation>第二个时钟快 %1。单程至少需要 %2。两者都有的数据包：%3。</translation>
    </message>
    <message>
        <source>The second clock is %1 behind. One way takes at least %2. Packets in both: %3.</source>
        <translation>第二个时钟慢 %1。单程至少需要 %2。两者都有的数据包：%3。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>#%1 %2 type %3 code %4 from %5</source>
        <translation>#%1 %2 type %3 code %4，来自 %5</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3
States with ? are inferred. #N is packet N of %4.</source>
        <translation>连接 %1：%2。%3
带 ? 的状态是推断的。#N 是 %4 的第 N 个包。</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>%1 (states are inferred)</source>
        <translation>%1（状态是推断的）</translation>
    </message>
    <message>
        <source>The diagrams are too high for a PNG picture. Export them as SVG or PDF.</source>
        <translation>这些图对 PNG 图片来说太高。请导出为 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>%1   to   %2</source>
        <translation>%1   到   %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>%1 is off.</source>
        <translation>%1 已关机。</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>；是不是想写 &apos;%1&apos;？</translation>
    </message>
    <message>
        <source>Usage: tcp-teardown %1 [OPTIONS]%2

%3

Options:
</source>
        <translation>用法：tcp-teardown %1 [OPTIONS]%2

%3

选项：
</translation>
    </message>
    <message>
        <source>See tcp-teardown help %1.</source>
        <translation>请看 tcp-teardown help %1。</translation>
    </message>
    <message>
        <source>%1 has no option &apos;%2&apos;%3</source>
        <translation>%1 没有选项 &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than %2 takes</source>
        <translation>&apos;%1&apos; 多余，%2 用不到</translation>
    </message>
    <message>
        <source>%1: expected %2, but it was %3</source>
        <translation>%1：预期是 %2，结果却是 %3</translation>
    </message>
    <message>
        <source>the engine broke a rule of its own: %1</source>
        <translation>引擎违反了自己的规则：%1</translation>
    </message>
    <message>
        <source>%1 as expected, %2 not</source>
        <translation>%1 个符合预期，%2 个不符合</translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <translation>%1，变体 %2</translation>
    </message>
    <message>
        <source>(it expects nothing)</source>
        <translation>（没有写明预期）</translation>
    </message>
    <message>
        <source>(no lesson)</source>
        <translation>（没有课程）</translation>
    </message>
    <message>
        <source>%1, lesson</source>
        <translation>%1，课程</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>通过  </translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Simulates scenarios and their variants to the end and compares with the [expect] part of their files, and asks the
run the questions of their lessons. Without an operand: all built-in ones. FILE may also be a lesson (*.lesson);
it belongs to the built-in scenario that it names, or to that scenario&apos;s file if that is given too.
Exit status 1 if anything came out otherwise.</source>
        <translation>把场景及其变体模拟到结束，与文件中的 [expect] 部分比较，并向运行结果
提出其课程中的问题。没有操作数时：全部内置场景。FILE 也可以是课程（*.lesson）；
它属于它所指名的内置场景，或者同时给出的该场景的文件。
只要有任何不符，退出状态就是 1。</translation>
    </message>
    <message>
        <source>Say what the run answers to each question of a lesson.</source>
        <translation>说明运行结果对课程中每个问题的回答。</translation>
    </message>
    <message>
        <source>simulate a scenario and write it as text or picture</source>
        <translation>模拟一个场景，写成文字或图片</translation>
    </message>
    <message>
        <source>simulate scenarios and write them for other programs and documents</source>
        <translation>模拟若干场景，写给其他程序和文档使用</translation>
    </message>
    <message>
        <source>tell what happened to the connections of a capture</source>
        <translation>说明一份捕获中的各个连接发生了什么</translation>
    </message>
    <message>
        <source>find where two runs or captures differ</source>
        <translation>找出两次运行或两份捕获的不同之处</translation>
    </message>
    <message>
        <source>the built-in scenarios</source>
        <translation>内置场景</translation>
    </message>
    <message>
        <source>hosts at one moment, as ss, netstat, ip, conntrack, sysctl and strace print it</source>
        <translation>某一时刻的主机，如 ss、netstat、ip、conntrack、sysctl 和 strace 所显示</translation>
    </message>
    <message>
        <source>what is known of an operating system, and from where</source>
        <translation>对一个操作系统知道些什么，出处何在</translation>
    </message>
    <message>
        <source>simulate scenarios and compare with what they expect</source>
        <translation>模拟场景并与其预期比较</translation>
    </message>
    <message>
        <source>the lesson on a scenario as text</source>
        <translation>一个场景的课程，以文字形式</translation>
    </message>
    <message>
        <source>the form of scenario files</source>
        <translation>场景文件的格式</translation>
    </message>
    <message>
        <source>replay recordings of real kernels and compare</source>
        <translation>重放真实内核的记录并比较</translation>
    </message>
    <message>
        <source>how a command is used</source>
        <translation>一个命令的用法</translation>
    </message>
    <message>
        <source>TCP Teardown Explorer %1: see and break a TCP connection.

Usage: tcp-teardown [open] [FILE|ID]       open the window; see tcp-teardown help open
       tcp-teardown COMMAND [OPTIONS] ...  work without a display

Commands:
</source>
        <translation>TCP Teardown Explorer %1：观察并破坏一个 TCP 连接。

用法：tcp-teardown [open] [FILE|ID]       打开窗口；请看 tcp-teardown help open
      tcp-teardown COMMAND [OPTIONS] ...  无需显示器工作

命令：
</translation>
    </message>
    <message>
        <source>FILE is a scenario file (*.teardown), ID a built-in scenario as &apos;tcp-teardown list&apos; shows them.
&apos;tcp-teardown help COMMAND&apos; or &apos;tcp-teardown COMMAND --help&apos; says more.
--language CODE, in front or behind a command, chooses the language: %1.
Exit status: 0 done, 1 something came out otherwise than expected, 2 wrong input.
</source>
        <translation>FILE 是场景文件（*.teardown），ID 是 &apos;tcp-teardown list&apos; 所列的内置场景。
&apos;tcp-teardown help COMMAND&apos; 或 &apos;tcp-teardown COMMAND --help&apos; 有更多说明。
--language CODE 放在命令之前或之后，选择语言：%1。
退出状态：0 完成，1 有结果与预期不同，2 输入有误。
</translation>
    </message>
    <message>
        <source>there is no command, scenario or file &apos;%1&apos;%2
See tcp-teardown --help.</source>
        <translation>没有命令、场景或文件 &apos;%1&apos;%2
请看 tcp-teardown --help。</translation>
    </message>
    <message>
        <source>the standard output takes no more</source>
        <translation>标准输出不再接受数据</translation>
    </message>
    <message>
        <source>Compares what happened in two runs or captures: segments, states, results of system calls. A and B are each a built-in scenario (ID or ID:VARIANT), a scenario file (*.teardown) or a capture (pcap, pcapng; - is the standard input).
A run is compared with a capture as if it had been captured: its segments and the states that they show.

Exit status: 0 they are the same, 1 they differ, 2 one of them cannot be read or run.</source>
        <translation>比较两次运行或两份捕获中发生的事：段、状态、系统调用的结果。A 和 B 各为一个内置场景（ID 或 ID:VARIANT）、一个场景文件（*.teardown）或一份捕获（pcap、pcapng；- 是标准输入）。
运行与捕获比较时，把运行当作被捕获过：比较它的段以及段所显示的状态。

退出状态：0 相同，1 不同，2 其中一个无法读取或运行。</translation>
    </message>
    <message>
        <source>Times count as different from here on. Else 1 ms for two runs and 50 ms with a capture.</source>
        <translation>时间相差到这么多就算不同。否则两次运行为 1 ms，有捕获时为 50 ms。</translation>
    </message>
    <message>
        <source>Of captures only this one; can be given several times.</source>
        <translation>捕获中只取这一个；可以给出多次。</translation>
    </message>
    <message>
        <source>The host where runs are captured: client or server. Else where the capture seems to have been taken.</source>
        <translation>在哪台主机上捕获运行：client 或 server。否则在看来做过该捕获的那一处。</translation>
    </message>
    <message>
        <source>Only what happened, not when.</source>
        <translation>只看发生了什么，不看何时。</translation>
    </message>
    <message>
        <source>The differences as JSON.</source>
        <translation>以 JSON 给出不同之处。</translation>
    </message>
    <message>
        <source>the run cannot be compared</source>
        <translation>无法比较这次运行</translation>
    </message>
    <message>
        <source>%1 has no host &apos;%2&apos;</source>
        <translation>%1 没有主机 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1  %2: %3 (A at %4 s, B at %5 s)</source>
        <translation>%1  %2：%3（A 在 %4 s，B 在 %5 s）</translation>
    </message>
    <message>
        <source>%1  %2: only in %3: %4</source>
        <translation>%1  %2：只在 %3 中：%4</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulates scenarios and writes each in one or several forms. The same run gives the same bytes. FORMAT is one of</source>
        <translation>模拟若干场景，每个写成一种或多种形式。同样的运行得到同样的字节。FORMAT 是下列之一</translation>
    </message>
    <message>
        <source>Can be given several times, with --out-dir. Else what the name of OUT says.</source>
        <translation>与 --out-dir 一起可以给出多次。否则按 OUT 的名字决定。</translation>
    </message>
    <message>
        <source>One scenario, one form: write to this file. The standard output if nothing is said.</source>
        <translation>一个场景、一种形式：写入这个文件。不指定则写到标准输出。</translation>
    </message>
    <message>
        <source>Write DIR/ID.ENDING for each scenario and form, with -VARIANT behind the ID if one is chosen.</source>
        <translation>每个场景和每种形式写成 DIR/ID.扩展名；选了变体则在 ID 后加 -VARIANT。</translation>
    </message>
    <message>
        <source>Tell on the standard output what was written, as JSON.</source>
        <translation>在标准输出上以 JSON 说明写了什么。</translation>
    </message>
    <message>
        <source>several scenarios or forms need --out-dir</source>
        <translation>多个场景或多种形式需要 --out-dir</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; cannot be made</source>
        <translation>无法创建文件夹 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 has no interface &apos;%2&apos;, only %3</source>
        <translation>%1 没有接口 &apos;%2&apos;，只有 %3</translation>
    </message>
    <message>
        <source>tcpdump, pcapng, packetdrill: at which host; client, router, firewall or server.</source>
        <translation>tcpdump、pcapng、packetdrill：在哪台主机上；client、router、firewall 或 server。</translation>
    </message>
    <message>
        <source>tcpdump: only on this interface of the host.</source>
        <translation>tcpdump：只在主机的这个接口上。</translation>
    </message>
    <message>
        <source>tcpdump: as old versions printed it, &quot;S 1:1(0) ack 2&quot;.</source>
        <translation>tcpdump：像旧版本那样打印，&quot;S 1:1(0) ack 2&quot;。</translation>
    </message>
    <message>
        <source>tcpdump: without windows and TCP options, as books print it.</source>
        <translation>tcpdump：不带窗口和 TCP 选项，如书上所印。</translation>
    </message>
    <message>
        <source>tcpdump: names of hosts instead of addresses.</source>
        <translation>tcpdump：用主机名代替地址。</translation>
    </message>
    <message>
        <source>tcpdump: only TCP.</source>
        <translation>tcpdump：只有 TCP。</translation>
    </message>
    <message>
        <source>tcpdump: seconds of the run instead of the host&apos;s wall clock.</source>
        <translation>tcpdump：用运行的秒数代替主机的时钟。</translation>
    </message>
    <message>
        <source>Sequence numbers as they are on the wire.</source>
        <translation>序号与线路上的一样。</translation>
    </message>
    <message>
        <source>ladder: only ASCII characters.</source>
        <translation>ladder：只用 ASCII 字符。</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;%2</source>
        <translation>没有主机 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>与 --format json 相同。</translation>
    </message>
    <message>
        <source>Only this one, as the list counts; can be given several times.</source>
        <translation>只取这一个，按列表的编号；可以给出多次。</translation>
    </message>
    <message>
        <source>Two captures of the same connections, taken at both ends, become one.</source>
        <translation>把在两端捕获的同一批连接的两份捕获合成一份。</translation>
    </message>
    <message>
        <source>A ladder without other characters.</source>
        <translation>不用其他字符的梯形图。</translation>
    </message>
    <message>
        <source>Write to the file OUT instead of the standard output.</source>
        <translation>写入文件 OUT，而不是标准输出。</translation>
    </message>
    <message>
        <source>--format cannot be &apos;%1&apos;; it is one of %2%3</source>
        <translation>--format 不能是 &apos;%1&apos;；可以是 %2%3</translation>
    </message>
    <message>
        <source>there is no connection &apos;%1&apos;; there are %2</source>
        <translation>没有连接 &apos;%1&apos;；一共有 %2 个</translation>
    </message>
    <message>
        <source>--merge needs two captures</source>
        <translation>--merge 需要两份捕获</translation>
    </message>
    <message>
        <source>The language of what is said: %1. Else that of the environment.</source>
        <translation>所用的语言：%1。否则用环境的语言。</translation>
    </message>
    <message>
        <source>--language cannot be &apos;%1&apos;; it is one of %2%3</source>
        <translation>--language 不能是 &apos;%1&apos;；可以是 %2%3</translation>
    </message>
    <message>
        <source>, variant %1</source>
        <translation>，变体 %1</translation>
    </message>
    <message>
        <source>%1%2, stop at %3: %4</source>
        <translation>%1%2，停在 %3：%4</translation>
    </message>
    <message>
        <source>, decided at %1</source>
        <translation>，在 %1 决定</translation>
    </message>
    <message>
        <source>, option &quot;%1&quot;</source>
        <translation>，选项 &quot;%1&quot;</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>%1. At %2 in the variant %3: %4</source>
        <translation>%1. 变体 %3 中的 %2 时：%4</translation>
    </message>
    <message>
        <source>%1. At %2: %3</source>
        <translation>%1. %2 时：%3</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>注意看什么</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>A common mistake</source>
        <translation>常见误解</translation>
    </message>
    <message>
        <source>Literature and recording</source>
        <translation>文献与记录</translation>
    </message>
    <message>
        <source>What to change and try</source>
        <translation>可以更改和尝试的</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Prints the lesson on a built-in scenario: what to watch, and the questions that the window asks.</source>
        <translation>打印一个内置场景的课程：要观察什么，以及窗口提出的问题。</translation>
    </message>
    <message>
        <source>With the answers, as a run gives them, and the explanation.</source>
        <translation>带上运行给出的答案和解释。</translation>
    </message>
    <message>
        <source>(start here)</source>
        <translation>（从这里开始）</translation>
    </message>
    <message>
        <source>Lists the built-in scenarios in the order of a course.</source>
        <translation>按课程顺序列出内置场景。</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>JSON 格式，供程序使用。</translation>
    </message>
    <message>
        <source>Opens the window on a scenario; without an operand on the first one.</source>
        <translation>打开窗口并显示一个场景；没有操作数则显示第一个。</translation>
    </message>
    <message>
        <source>on: the lesson begins at once and asks. off: nothing is asked, the explanation is shown.</source>
        <translation>on：课程立即开始并提问。off：不提问，显示解释。</translation>
    </message>
    <message>
        <source>A variant of the scenario, see tcp-teardown list.</source>
        <translation>场景的一个变体，请看 tcp-teardown list。</translation>
    </message>
    <message>
        <source>Nobody can change the run: kill, unplug and tune are closed.</source>
        <translation>谁也不能改变运行：杀死、拔线和调整都被锁住。</translation>
    </message>
    <message>
        <source>--questions is on or off, not &apos;%1&apos;</source>
        <translation>--questions 是 on 或 off，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation>无法写入 &apos;%1&apos;：%2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>half-seconds</source>
        <translation>半秒</translation>
    </message>
    <message>
        <source>off/on</source>
        <translation>关/开</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>Nothing like these Linux settings: %1</source>
        <translation>没有与这些 Linux 设置类似的：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2
Source: %3 (%4)
%5
Settings: name, default, what acts, range, how well known, source
%6
Behaviour
%7</source>
        <translation>%1：%2
出处：%3（%4）
%5
设置：名称，默认值，实际作用，范围，可靠程度，出处
%6
行为
%7</translation>
    </message>
    <message>
        <source>Changed with: %1</source>
        <translation>修改方法：%1</translation>
    </message>
    <message>
        <source>there is no profile &apos;%1&apos;%2</source>
        <translation>没有系统配置 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>Shows what the engine knows of an operating system: its settings by their names and units there, the values
they have, and where that is known from. Without NAME: the systems.</source>
        <translation>显示引擎对一个操作系统所知道的：按那里的名称和单位列出设置、
它们的值，以及出处。没有 NAME 时：列出各系统。</translation>
    </message>
    <message>
        <source>Simulates a scenario and writes what happened. FORMAT is one of</source>
        <translation>模拟一个场景并写出发生了什么。FORMAT 是下列之一</translation>
    </message>
    <message>
        <source>Else what the name of OUT says; ladder if it says nothing.</source>
        <translation>否则按 OUT 的名字决定；名字看不出来则为 ladder。</translation>
    </message>
    <message>
        <source>a sequence diagram of characters</source>
        <translation>用字符画的时序图</translation>
    </message>
    <message>
        <source>what tcpdump prints on one host</source>
        <translation>tcpdump 在一台主机上所打印的</translation>
    </message>
    <message>
        <source>every record on a line</source>
        <translation>每条记录一行</translation>
    </message>
    <message>
        <source>the diagram of the window</source>
        <translation>窗口中的图</translation>
    </message>
    <message>
        <source>the same as an image</source>
        <translation>同样的图，以图片形式</translation>
    </message>
    <message>
        <source>for Mermaid</source>
        <translation>供 Mermaid 使用</translation>
    </message>
    <message>
        <source>for PlantUML</source>
        <translation>供 PlantUML 使用</translation>
    </message>
    <message>
        <source>for LaTeX with TikZ</source>
        <translation>供带 TikZ 的 LaTeX 使用</translation>
    </message>
    <message>
        <source>every record as comma separated values</source>
        <translation>每条记录以逗号分隔</translation>
    </message>
    <message>
        <source>every record as a line of JSON</source>
        <translation>每条记录一行 JSON</translation>
    </message>
    <message>
        <source>a capture file for Wireshark</source>
        <translation>供 Wireshark 使用的捕获文件</translation>
    </message>
    <message>
        <source>a packetdrill script of one host&apos;s view</source>
        <translation>一台主机视角的 packetdrill 脚本</translation>
    </message>
    <message>
        <source>what came out, as the [expect] part of a scenario file</source>
        <translation>所得结果，写成场景文件的 [expect] 部分</translation>
    </message>
    <message>
        <source>the whole scenario file with it</source>
        <translation>连同结果的整个场景文件</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from 0 to 2^63-1</source>
        <translation>&apos;%1&apos; 不是从 0 到 2^63-1 的整数</translation>
    </message>
    <message>
        <source>Stop at, or go on to, this moment: &quot;90 s&quot;, 2h, 90.</source>
        <translation>在这一时刻停止，或者继续到这一时刻：&quot;90 s&quot;、2h、90。</translation>
    </message>
    <message>
        <source>Another kernel setting; can be given several times.</source>
        <translation>另一个内核设置；可以给出多次。</translation>
    </message>
    <message>
        <source>Another seed for what is left to chance.</source>
        <translation>随机部分所用的另一个种子。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a moment of the run; write for example &quot;90 s&quot;, 2h or 90</source>
        <translation>&apos;%1&apos; 不是运行中的时刻；请写例如 &quot;90 s&quot;、2h 或 90</translation>
    </message>
    <message>
        <source>Prints the form of scenario files: a JSON Schema (draft 2020-12) for editors that check TOML, or a page to read.</source>
        <translation>打印场景文件的格式：供检查 TOML 的编辑器使用的 JSON Schema（草案 2020-12），或者供阅读的一页。</translation>
    </message>
    <message>
        <source>The page to read.</source>
        <translation>供阅读的一页。</translation>
    </message>
    <message>
        <source>Shows hosts at one moment of a run as the tools of an administrator would: sockets, ARP cache, connection tracking,
settings, system calls.</source>
        <translation>像管理员的工具那样显示运行中某一时刻的主机：套接字、ARP 缓存、连接跟踪、
设置、系统调用。</translation>
    </message>
    <message>
        <source>The moment: &quot;61 s&quot;, 2h, 90. The end of the run if nothing is said.</source>
        <translation>时刻：&quot;61 s&quot;、2h、90。不指定则为运行结束时。</translation>
    </message>
    <message>
        <source>client, router, firewall or server; can be given several times. All if nothing is said.</source>
        <translation>client、router、firewall 或 server；可以给出多次。不指定则为全部。</translation>
    </message>
    <message>
        <source>%1; can be given several times. All if nothing is said.</source>
        <translation>%1；可以给出多次。不指定则为全部。</translation>
    </message>
    <message>
        <source>there is no view &apos;%1&apos;%2</source>
        <translation>没有视图 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
Without a display: tcp-teardown run %1 --format ladder; see tcp-teardown --help.</source>
        <translation>这里没有显示器（DISPLAY 和 WAYLAND_DISPLAY 都没有设置），所以无法打开窗口。
没有显示器时：tcp-teardown run %1 --format ladder；请看 tcp-teardown --help。</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; it is a number from %3 to %4</source>
        <translation>--%1 不能是 &apos;%2&apos;；它是 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; it is one of %3%4</source>
        <translation>--%1 不能是 &apos;%2&apos;；它是 %3%4 之一</translation>
    </message>
    <message>
        <source>--connections cannot be &apos;%1&apos;; it is numbers from 1, such as 1,3</source>
        <translation>--connections 不能是 &apos;%1&apos;；它是从 1 开始的编号，如 1,3</translation>
    </message>
    <message>
        <source>Diagrams: words below the picture.</source>
        <translation>图：图下方的文字。</translation>
    </message>
    <message>
        <source>Diagrams: which arrows have a number: off, all, or noted.</source>
        <translation>图：哪些箭头有编号：off、all 或 noted。</translation>
    </message>
    <message>
        <source>Diagrams: without the author&apos;s notes; those of text also without system calls, faults and timers.</source>
        <translation>图：不带作者的注释；文本的图也不带系统调用、故障和定时器。</translation>
    </message>
    <message>
        <source>--page cannot be &apos;%1&apos;; it is one of %2</source>
        <translation>--page 不能是 &apos;%1&apos;；它是 %2 之一</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a number from %3 to %4</source>
        <translation>--%1 &apos;%2&apos; 不是 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>--frame-delay &apos;%1&apos; is not a time from 20 ms to 60 s</source>
        <translation>--frame-delay &apos;%1&apos; 不是 20 ms 到 60 s 的时间</translation>
    </message>
    <message>
        <source>pdf: a4, a4-landscape, letter, letter-landscape, or tall for one page as high as the diagram.</source>
        <translation>pdf：a4、a4-landscape、letter、letter-landscape，或 tall 表示与图一样高的一页。</translation>
    </message>
    <message>
        <source>png, gif, apng: pixels for one of the diagram; 2 for png and 1 for the others if nothing is said.</source>
        <translation>png、gif、apng：图中每一像素对应多少像素；未说明时 png 为 2，其他为 1。</translation>
    </message>
    <message>
        <source>gif, apng: how long each event stands.</source>
        <translation>gif、apng：每个事件停留多久。</translation>
    </message>
    <message>
        <source>gif, apng: let the packets move, with N pictures a second, instead of one picture for each event.</source>
        <translation>gif、apng：让数据包移动，每秒 N 幅画面，而不是每个事件一幅。</translation>
    </message>
    <message>
        <source>the diagram is too long for one image; use svg or pdf, a smaller --scale, or a shorter --until</source>
        <translation>图太长，无法放进一幅图片；请用 svg 或 pdf、较小的 --scale 或较短的 --until</translation>
    </message>
    <message>
        <source>the same on pages, for printing</source>
        <translation>同样的图，分页，供打印</translation>
    </message>
    <message>
        <source>the same as an animation</source>
        <translation>同样的图，作为动画</translation>
    </message>
    <message>
        <source>the same with all colours, for browsers</source>
        <translation>同样的图，颜色齐全，供浏览器使用</translation>
    </message>
    <message>
        <source>a page to step through the run with the keyboard</source>
        <translation>可用键盘逐步走过运行的页面</translation>
    </message>
    <message>
        <source>--json writes one object: as_expected and not_as_expected count; checks has an object for each run and lesson with kind (run, lesson),
operand, scenario, variant and passed. A run has differences, a list of what, expected and actual; a lesson has
faults, a list of variant, question, line and problem.</source>
        <translation>--json 写出一个对象：as_expected 和 not_as_expected 是计数；checks 为每次运行和每个课程各有一个对象，其中有 kind（run、lesson）、
operand、scenario、variant 和 passed。运行有 differences，即 what、expected 和 actual 的列表；课程有
faults，即 variant、question、line 和 problem 的列表。</translation>
    </message>
    <message>
        <source>Pictures: so many pixels wide.</source>
        <translation>图片：宽度为这么多像素。</translation>
    </message>
    <message>
        <source>Pictures: a family of fonts, such as serif.</source>
        <translation>图片：字体族，例如 serif。</translation>
    </message>
    <message>
        <source>Pictures: of the words along the arrows; everything else grows with it.</source>
        <translation>图片：箭头旁文字的大小；其余的随之放大。</translation>
    </message>
    <message>
        <source>Pictures: say below what the lines and colours mean.</source>
        <translation>图片：在下方说明线条和颜色的含义。</translation>
    </message>
    <message>
        <source>Pictures: show these, such as options,arp.</source>
        <translation>图片：显示这些，例如 options,arp。</translation>
    </message>
    <message>
        <source>Pictures: do not show these, such as calls,timers,bare-acks.</source>
        <translation>图片：不显示这些，例如 calls,timers,bare-acks。</translation>
    </message>
    <message>
        <source>Pictures: time folded, linear, or rows.</source>
        <translation>图片：时间 folded（折叠）、linear（线性）或 rows（按行）。</translation>
    </message>
    <message>
        <source>Pictures except html: light, dark, or, for svg, page: as the page around it.</source>
        <translation>html 以外的图片：light（浅色）、dark（深色），或（仅 svg）page：与周围的页面一致。</translation>
    </message>
    <message>
        <source>Pictures: stretch time to so many percent.</source>
        <translation>图片：把时间拉伸到百分之这么多。</translation>
    </message>
    <message>
        <source>Pictures: only these connections, in order of appearance, such as 1,3.</source>
        <translation>图片：只要这些连接，按出现的顺序，例如 1,3。</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is neither a moment of the run, such as &quot;90 s&quot;, 2h or 90, nor an event, such as &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot; or &quot;server R 2&quot;</source>
        <translation>--%1 &apos;%2&apos; 既不是运行中的时刻（例如 &quot;90 s&quot;、2h 或 90），也不是事件（例如 &quot;server FA&quot;、&quot;client CLOSE_WAIT&quot; 或 &quot;server R 2&quot;）</translation>
    </message>
    <message>
        <source>Show only what happens from this moment or event on. What comes before still counts for relative numbers. An event is a host with the flags of a segment that it sends, or with a state, and perhaps a number: &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot;, &quot;server R 2&quot;.</source>
        <translation>只显示从这一时刻或事件起发生的事。之前的仍计入相对序号。事件是一台主机加上它所发送的报文段的标志，或加上一个状态，还可以加一个数：&quot;server FA&quot;、&quot;client CLOSE_WAIT&quot;、&quot;server R 2&quot;。</translation>
    </message>
    <message>
        <source>Show only what happens up to this moment or event.</source>
        <translation>只显示到这一时刻或事件为止发生的事。</translation>
    </message>
    <message>
        <source>Diagrams except ladder: another title than that of the scenario; &quot;&quot; for none.</source>
        <translation>除 ladder 以外的图：用另一个标题代替场景的标题；&quot;&quot; 表示没有标题。</translation>
    </message>
    <message>
        <source>Diagrams except ladder: only these machines, such as client,server.</source>
        <translation>除 ladder 以外的图：只要这些机器，例如 client,server。</translation>
    </message>
    <message>
        <source>mermaid, plantuml, tikz: without states.</source>
        <translation>mermaid、plantuml、tikz：不带状态。</translation>
    </message>
    <message>
        <source>mermaid, plantuml, tikz: without times.</source>
        <translation>mermaid、plantuml、tikz：不带时间。</translation>
    </message>
    <message>
        <source>Reads captures (pcap, pcapng; - is the standard input) and tells what happened to each TCP connection: how it ended, who ended it and why, with the numbers of the packets that show it. States are inferred and marked so.
FORMAT is one of
  list     each connection with what is known and what cannot be known
  ladder   a sequence diagram of characters
  json     everything, for programs
  tcpdump  what tcpdump prints
  svg      the diagrams of the window; those of several connections stand below one another
  png      the same as an image
  pdf      the same on pages; each connection begins a new one

Exit status: 0 all was read, 1 a file is damaged or cut off and only its beginning was used, 2 a file could not be read.</source>
        <translation>读取捕获（pcap、pcapng；- 是标准输入），说明每个 TCP 连接发生了什么：它如何结束、谁结束了它以及为什么，并给出能说明这一点的包的编号。状态是推断的，并有标记。
FORMAT 是以下之一
  list     每个连接，包括已知的和无法知道的
  ladder   用字符画成的时序图
  json     全部内容，供程序使用
  tcpdump  tcpdump 所打印的
  svg      窗口中的图；几个连接的图上下排列
  png      同样的内容，作为图像
  pdf      同样的内容，分页；每个连接从新的一页开始

退出状态：0 全部读取，1 某个文件损坏或被截断，只用了它的开头，2 有文件无法读取。</translation>
    </message>
    <message>
        <source>Else what the name of OUT says; list if it says nothing.</source>
        <translation>否则由 OUT 的名称决定；名称没有说明时为 list。</translation>
    </message>
    <message>
        <source>png: pixels for one of the diagram; 2 if nothing is said.</source>
        <translation>png：图中每一像素对应多少像素；不指定则为 2。</translation>
    </message>
    <message>
        <source>there is no connection to draw</source>
        <translation>没有可以画的连接</translation>
    </message>
    <message>
        <source>Pictures are svg, png, pdf, gif, apng and html; diagrams are these and ladder, mermaid, plantuml, tikz.</source>
        <translation>图片是 svg、png、pdf、gif、apng 和 html；图是这些以及 ladder、mermaid、plantuml、tikz。</translation>
    </message>
    <message>
        <source>--json writes one object: scenario, variant, at_s, and hosts, a list with host, on, and what the views show:
sockets (ss, netstat), neighbours (neigh), tracked (conntrack), settings (sysctl), calls (strace, its lines).</source>
        <translation>--json 写出一个对象：scenario、variant、at_s 和 hosts，后者是一个列表，有 host、on 以及各视图所显示的：
sockets（ss、netstat）、neighbours（neigh）、tracked（conntrack）、settings（sysctl）、calls（strace 的各行）。</translation>
    </message>
    <message>
        <source>--%1 changes nothing in %2; it is for %3</source>
        <translation>--%1 对 %2 不起作用；它用于 %3</translation>
    </message>
    <message>
        <source>the ending of &apos;%1&apos; tells no format; say which with --format</source>
        <translation>&apos;%1&apos; 的扩展名不代表任何格式；请用 --format 指定</translation>
    </message>
    <message>
        <source>this is a capture; tcp-teardown import tells what happened in it</source>
        <translation>这是一个抓包文件；tcp-teardown import 会说明其中发生了什么</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>seq %1 ack %2</source>
        <translation>seq %1 ack %2</translation>
    </message>
    <message>
        <source>seq %1</source>
        <translation>seq %1</translation>
    </message>
    <message>
        <source>win %1</source>
        <translation>win %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 so far: %2</source>
        <translation>%1 到目前为止：%2</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>没有电源</translation>
    </message>
    <message>
        <source>TCP sequence diagram</source>
        <translation>TCP 时序图</translation>
    </message>
    <message>
        <source>Time runs downwards to %1. Each arrow is a packet on a cable.</source>
        <translation>时间向下流逝，到 %1 为止。每个箭头是链路上的一个数据包。</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 未启动</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 运行中</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 停止</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 已退出</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>passes all</source>
        <translation>全部放行</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>没有进程</translation>
    </message>
    <message>
        <source>interface down</source>
        <translation>接口停用</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>已拔掉</translation>
    </message>
    <message>
        <source>black hole</source>
        <translation>黑洞</translation>
    </message>
    <message>
        <source>no socket</source>
        <translation>没有套接字</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>由进程 %1（%2）持有</translation>
    </message>
    <message>
        <source>held by process %1</source>
        <translation>由进程 %1 持有</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>When the %1 runs out, the kernel %2.</source>
        <translation>%1触发时，内核%2。</translation>
    </message>
    <message>
        <source>Cable: %1</source>
        <translation>链路：%1</translation>
    </message>
    <message>
        <source>Cable, %1 each way</source>
        <translation>链路，每个方向 %1</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>没有延迟</translation>
    </message>
    <message>
        <source>mss %1</source>
        <translation>mss %1</translation>
    </message>
    <message>
        <source>wscale %1</source>
        <translation>wscale %1</translation>
    </message>
    <message>
        <source>sackOK</source>
        <translation>sackOK</translation>
    </message>
    <message>
        <source>TSval %1 TSecr %2</source>
        <translation>TSval %1 TSecr %2</translation>
    </message>
    <message>
        <source>%1 SACK</source>
        <translation>%1 SACK</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>没有标志</translation>
    </message>
    <message>
        <source>seq %1</source>
        <translation>seq %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>ack %1</translation>
    </message>
    <message>
        <source>win 0</source>
        <translation>win 0</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP 不可达</translation>
    </message>
    <message>
        <source>ICMP network unreachable</source>
        <translation>ICMP 网络不可达</translation>
    </message>
    <message>
        <source>ICMP host unreachable</source>
        <translation>ICMP 主机不可达</translation>
    </message>
    <message>
        <source>ICMP port unreachable</source>
        <translation>ICMP 端口不可达</translation>
    </message>
    <message>
        <source>ICMP prohibited</source>
        <translation>ICMP 被禁止</translation>
    </message>
    <message>
        <source>ARP reply</source>
        <translation>ARP 应答</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 在这里</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>who has %1?</source>
        <translation>谁有 %1？</translation>
    </message>
    <message>
        <source>still there, %1?</source>
        <translation>还在吗，%1？</translation>
    </message>
    <message>
        <source>again (%1)</source>
        <translation>重发（%1）</translation>
    </message>
    <message>
        <source>again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>again, fast</source>
        <translation>重发，快速</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>尾部丢失探测</translation>
    </message>
    <message>
        <source>keepalive probe %1</source>
        <translation>保活探测 %1</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>保活探测</translation>
    </message>
    <message>
        <source>window probe %1</source>
        <translation>窗口探测 %1</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>窗口探测</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>reordering</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>SYN RTO</source>
        <translation>SYN RTO</translation>
    </message>
    <message>
        <source>SYN,ACK RTO</source>
        <translation>SYN,ACK RTO</translation>
    </message>
    <message>
        <source>persist</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>延迟 ACK</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>什么也没发生</translation>
    </message>
    <message>
        <source>the %1 runs</source>
        <translation>%1在走</translation>
    </message>
    <message>
        <source>%1 timers run</source>
        <translation>%1 个定时器在走</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 在等待</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 run</source>
        <translation>%1：%3 个中 %2 个在运行</translation>
    </message>
    <message>
        <source>ARP %1, %2 silent</source>
        <translation>ARP %1，%2 静默</translation>
    </message>
    <message>
        <source>ARP %1</source>
        <translation>ARP %1</translation>
    </message>
    <message>
        <source>ARP cache: empty</source>
        <translation>ARP 缓存：空</translation>
    </message>
    <message>
        <source>ARP cache: %1</source>
        <translation>ARP 缓存：%1</translation>
    </message>
    <message>
        <source>Connections that the firewall remembers: %1</source>
        <translation>防火墙记得的连接：%1</translation>
    </message>
    <message>
        <source>The firewall remembers one connection as %1 for another %2</source>
        <translation>防火墙把一个连接记为 %1，还有 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>loses %1 %</source>
        <translation>丢失 %1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 with a rule</source>
        <translation>%1，有规则</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>%1 个之一</translation>
    </message>
    <message>
        <source>Power of %1: off</source>
        <translation>%1 的电源：关</translation>
    </message>
    <message>
        <source>Power of %1: on</source>
        <translation>%1 的电源：开</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This is connection %1.</source>
        <translation>这是连接 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; packets on it: %2</source>
        <translation>%1；其上的数据包：%2</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>一个 SYN</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>一个 FIN</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>一个单纯的 ACK</translation>
    </message>
    <message>
        <source>a RST</source>
        <translation>一个 RST</translation>
    </message>
    <message>
        <source>an ICMP message</source>
        <translation>一个 ICMP 消息</translation>
    </message>
    <message>
        <source>an ARP message</source>
        <translation>一个 ARP 消息</translation>
    </message>
    <message>
        <source>On the cable towards the server: %1</source>
        <translation>在朝服务器方向的链路上：%1</translation>
    </message>
    <message>
        <source>On the cable towards the client: %1</source>
        <translation>在朝客户端方向的链路上：%1</translation>
    </message>
    <message>
        <source>Note of the author</source>
        <translation>作者的注释</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>held up %1</source>
        <translation>扣留 %1</translation>
    </message>
    <message>
        <source>corrupted: IP header</source>
        <translation>已损坏：IP 首部</translation>
    </message>
    <message>
        <source>corrupted: header</source>
        <translation>已损坏：首部</translation>
    </message>
    <message>
        <source>corrupted: data</source>
        <translation>已损坏：数据</translation>
    </message>
    <message>
        <source>The animation would have %1 pictures. The most are %2. Choose a shorter part of the run.</source>
        <translation>动画会有 %1 幅画面。最多 %2 幅。选择运行中较短的一部分。</translation>
    </message>
    <message>
        <source>The animation would be too large. Choose a smaller scale.</source>
        <translation>动画会太大。选择较小的比例。</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>number of a page, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The diagram is too long for one page. Choose a size of paper.</source>
        <translation>图太长，一页放不下。选择一种纸张大小。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>process</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>被杀死</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>connections:</source>
        <translation>连接：</translation>
    </message>
    <message>
        <source>has rules</source>
        <translation>有规则</translation>
    </message>
    <message>
        <source>drops all</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <source>rejects all</source>
        <translation>全部拒绝</translation>
    </message>
</context>
<context>
    <name>EditorFields</name>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的%1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>The name of the file without its ending.</source>
        <translation>不带扩展名的文件名。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A few words that say what happens.</source>
        <translation>用几个词说明发生什么。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>A few sentences for those who open it.</source>
        <translation>写给打开它的人的几句话。</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>场景库的部分</translation>
    </message>
    <message>
        <source>Where the library lists it.</source>
        <translation>场景库把它列在哪里。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The run ends then.</source>
        <translation>运行到这时结束。</translation>
    </message>
    <message>
        <source>Clock begins at</source>
        <translation>时钟开始于</translation>
    </message>
    <message>
        <source>May be negative.</source>
        <translation>可以是负数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>What is left to chance, such as first sequence numbers, follows from it.</source>
        <translation>由它决定随机的部分，例如最初的序列号。</translation>
    </message>
    <message>
        <source>ARP caches at the start</source>
        <translation>开始时的 ARP 缓存</translation>
    </message>
    <message>
        <source>Warm: the machines know each other&apos;s hardware addresses.</source>
        <translation>warm：各机器知道彼此的硬件地址。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Which kernel runs on the machine.</source>
        <translation>机器上运行哪种内核。</translation>
    </message>
    <message>
        <source>Has power at the start</source>
        <translation>开始时通电</translation>
    </message>
    <message>
        <source>Time of day at the start</source>
        <translation>开始时的时刻</translation>
    </message>
    <message>
        <source>For exports, such as 14:02:38.5.</source>
        <translation>用于导出，例如 14:02:38.5。</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>第一个序列号</translation>
    </message>
    <message>
        <source>Of its first connection.</source>
        <translation>它的第一个连接的。</translation>
    </message>
    <message>
        <source>ARP entries are fresh for</source>
        <translation>ARP 条目保持新鲜</translation>
    </message>
    <message>
        <source>After that the kernel asks for the neighbour again.</source>
        <translation>之后内核再次询问这个邻居。</translation>
    </message>
    <message>
        <source>ARP entries begin in DELAY for</source>
        <translation>ARP 条目开始时处于 DELAY</translation>
    </message>
    <message>
        <source>After that the kernel asks the neighbour itself.</source>
        <translation>之后内核直接询问邻居。</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>What the machine does with packets that it forwards.</source>
        <translation>机器怎样处理它转发的数据包。</translation>
    </message>
    <message>
        <source>Remembers connections</source>
        <translation>记住连接</translation>
    </message>
    <message>
        <source>If no rule fits</source>
        <translation>没有规则符合时</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>规则，由第一条符合的决定</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>What becomes of the packet.</source>
        <translation>数据包会怎样。</translation>
    </message>
    <message>
        <source>Answer of a rejecting rule</source>
        <translation>拒绝规则的回答</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>连接的状态</translation>
    </message>
    <message>
        <source>What connection tracking says; any of these.</source>
        <translation>连接跟踪所说的；其中任意一个。</translation>
    </message>
    <message>
        <source>Flags that are looked at</source>
        <translation>要看的标志</translation>
    </message>
    <message>
        <source>Of these, set</source>
        <translation>其中置位的</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>A machine or an address.</source>
        <translation>一台机器或一个地址。</translation>
    </message>
    <message>
        <source>Client to server, one way</source>
        <translation>客户端到服务器，单程</translation>
    </message>
    <message>
        <source>Half of it on each outer cable.</source>
        <translation>两条外侧链路各占一半。</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>每个方向的延迟</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>A share with its sign, such as 0.5 %.</source>
        <translation>带百分号的比例，例如 0.5 %。</translation>
    </message>
    <message>
        <source>A switch stands between</source>
        <translation>中间有交换机</translation>
    </message>
    <message>
        <source>The other end does not notice when one end is unplugged.</source>
        <translation>一端被拔下时另一端察觉不到。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>启动于</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>自行启动</translation>
    </message>
    <message>
        <source>If not, only a step starts it.</source>
        <translation>否则只有步骤会启动它。</translation>
    </message>
    <message>
        <source>Ends with its program</source>
        <translation>随程序结束</translation>
    </message>
    <message>
        <source>If not, it stays with its descriptors open until it is killed.</source>
        <translation>否则它一直打开着描述符，直到被杀死。</translation>
    </message>
    <message>
        <source>Ignores SIGPIPE</source>
        <translation>忽略 SIGPIPE</translation>
    </message>
    <message>
        <source>If not, writing to a broken connection kills it.</source>
        <translation>否则向断开的连接写入会杀死它。</translation>
    </message>
    <message>
        <source>After a failed call</source>
        <translation>调用失败之后</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>So many processes run the program.</source>
        <translation>这么多个进程运行这个程序。</translation>
    </message>
    <message>
        <source>Copies start apart by</source>
        <translation>副本启动间隔</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>One system call a line, made when the one before has returned.</source>
        <translation>每行一个系统调用，前一个返回之后发出。</translation>
    </message>
    <message>
        <source>Threads that handle connections</source>
        <translation>处理连接的线程</translation>
    </message>
    <message>
        <source>Runs for each connection</source>
        <translation>为每个连接运行</translation>
    </message>
    <message>
        <source>That an accept hands to it.</source>
        <translation>即 accept 交给它的连接。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>在</translation>
    </message>
    <message>
        <source>The moment.</source>
        <translation>时刻。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁做的</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>A process of that machine.</source>
        <translation>该机器上的一个进程。</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>As a line of a program says it, such as close sock.</source>
        <translation>写法与程序中的一行相同，例如 close sock。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>May be left out where there is only one.</source>
        <translation>只有一个时可以省略。</translation>
    </message>
    <message>
        <source>Programs start with it</source>
        <translation>程序随之启动</translation>
    </message>
    <message>
        <source>Power goes after</source>
        <translation>断电前等待</translation>
    </message>
    <message>
        <source>Counted from the end of the processes.</source>
        <translation>从进程结束时算起。</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>哪些帧</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Segments with exactly these.</source>
        <translation>恰好带这些标志的报文段。</translation>
    </message>
    <message>
        <source>Flags, at least</source>
        <translation>至少有的标志</translation>
    </message>
    <message>
        <source>Flags, anything but</source>
        <translation>不能有的标志</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>Data, at least</source>
        <translation>数据至少</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>单位为字节。</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>只有前</translation>
    </message>
    <message>
        <source>So many frames.</source>
        <translation>这么多个帧。</translation>
    </message>
    <message>
        <source>One in</source>
        <translation>每几个中的一个</translation>
    </message>
    <message>
        <source>3: the third match, the sixth and so on.</source>
        <translation>3：第三个符合的、第六个，依此类推。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>改变什么</translation>
    </message>
    <message>
        <source>Where there is no data, it is the header.</source>
        <translation>没有数据时是首部。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>On top of the cable&apos;s own.</source>
        <translation>加在链路本身的延迟之上。</translation>
    </message>
    <message>
        <source>Arrives later by</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>At most 24 h.</source>
        <translation>最多 24 h。</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>By its number in the run.</source>
        <translation>用它在运行中的编号。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>By its name on that machine.</source>
        <translation>用它在该机器上的名称。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>A block such as 10.22.0.0/16, or default.</source>
        <translation>地址块，例如 10.22.0.0/16，或 default。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Pretends to come from</source>
        <translation>假装来自</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The field in the header, not scaled.</source>
        <translation>首部中的字段，未按比例放大。</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少个</translation>
    </message>
    <message>
        <source>One after the other: a flood.</source>
        <translation>一个接一个：洪泛。</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>地址来自</translation>
    </message>
    <message>
        <source>A block such as 198.51.100.0/24 that they seem to come from.</source>
        <translation>它们看似来自的地址块，例如 198.51.100.0/24。</translation>
    </message>
    <message>
        <source>Addresses are</source>
        <translation>地址的取法</translation>
    </message>
    <message>
        <source>Source ports are</source>
        <translation>源端口的取法</translation>
    </message>
    <message>
        <source>Sequence numbers are</source>
        <translation>序列号的取法</translation>
    </message>
    <message>
        <source>All is over at</source>
        <translation>一切结束于</translation>
    </message>
    <message>
        <source>The last segment, change of state or return of a call.</source>
        <translation>最后一个报文段、状态变化或调用返回的时间。</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>可以相差</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>结束时的状态</translation>
    </message>
    <message>
        <source>None: nothing is left.</source>
        <translation>none：什么都没有留下。</translation>
    </message>
    <message>
        <source>States in their order</source>
        <translation>依次经过的状态</translation>
    </message>
    <message>
        <source>Segments it sent</source>
        <translation>它发送的报文段</translation>
    </message>
    <message>
        <source>What calls return</source>
        <translation>调用返回什么</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>第几个</translation>
    </message>
    <message>
        <source>2: the second such call of the process.</source>
        <translation>2：该进程的第二个这种调用。</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>SO_ERROR gives</source>
        <translation>SO_ERROR 给出</translation>
    </message>
    <message>
        <source>poll reports</source>
        <translation>poll 报告</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>不在任何部分</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>warm, if not said</source>
        <translation>不写就是 warm</translation>
    </message>
    <message>
        <source>linux-6.5, if not said</source>
        <translation>不写就是 linux-6.5</translation>
    </message>
    <message>
        <source>left to chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>accept, if not said</source>
        <translation>不写就是 accept</translation>
    </message>
    <message>
        <source>port-unreachable, if not said</source>
        <translation>不写就是 port-unreachable</translation>
    </message>
    <message>
        <source>10 ms</source>
        <translation>10 ms</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>运行开始时</translation>
    </message>
    <message>
        <source>go-on, if not said</source>
        <translation>不写就是 go-on</translation>
    </message>
    <message>
        <source>the scenario, if not said</source>
        <translation>不写就是场景</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2 s</translation>
    </message>
    <message>
        <source>both, if not said</source>
        <translation>不写就是两个方向</translation>
    </message>
    <message>
        <source>all, if not said</source>
        <translation>不写就是全部</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>data, if not said</source>
        <translation>不写就是 data</translation>
    </message>
    <message>
        <source>add, if not said</source>
        <translation>不写就是 add</translation>
    </message>
    <message>
        <source>unicast, if not said</source>
        <translation>不写就是 unicast</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>counted, if not said</source>
        <translation>不写就是 counted</translation>
    </message>
    <message>
        <source>the same, if not said</source>
        <translation>不写就是 same</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>唯一的那个</translation>
    </message>
    <message>
        <source>5 ms on the outer cables, 0 s on the middle one</source>
        <translation>外侧链路 5 ms，中间链路 0 s</translation>
    </message>
    <message>
        <source>Kill a process</source>
        <translation>杀死进程</translation>
    </message>
    <message>
        <source>Stop a process (SIGSTOP)</source>
        <translation>停住进程（SIGSTOP）</translation>
    </message>
    <message>
        <source>Let a process go on (SIGCONT)</source>
        <translation>让进程继续（SIGCONT）</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>启动进程</translation>
    </message>
    <message>
        <source>Make a process call its kernel</source>
        <translation>让进程调用它的内核</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>Switch the power on</source>
        <translation>通电</translation>
    </message>
    <message>
        <source>Shut a machine down</source>
        <translation>正常关闭机器</translation>
    </message>
    <message>
        <source>Unplug a cable from a machine</source>
        <translation>从机器上拔掉网线</translation>
    </message>
    <message>
        <source>Plug a cable in again</source>
        <translation>重新插上网线</translation>
    </message>
    <message>
        <source>Set an interface down</source>
        <translation>停用接口</translation>
    </message>
    <message>
        <source>Set an interface up</source>
        <translation>启用接口</translation>
    </message>
    <message>
        <source>Drop frames on a cable</source>
        <translation>丢弃链路上的帧</translation>
    </message>
    <message>
        <source>Delay frames on a cable</source>
        <translation>延迟链路上的帧</translation>
    </message>
    <message>
        <source>Double frames on a cable</source>
        <translation>复制链路上的帧</translation>
    </message>
    <message>
        <source>Corrupt frames on a cable</source>
        <translation>损坏链路上的帧</translation>
    </message>
    <message>
        <source>End a rule on a cable</source>
        <translation>结束链路上的规则</translation>
    </message>
    <message>
        <source>Turn a cable into a black hole</source>
        <translation>把链路变成黑洞</translation>
    </message>
    <message>
        <source>End a black hole</source>
        <translation>结束黑洞</translation>
    </message>
    <message>
        <source>Change a cable&apos;s delay and loss</source>
        <translation>更改链路的延迟和丢包</translation>
    </message>
    <message>
        <source>Take one packet off its cable</source>
        <translation>把一个数据包从链路上取走</translation>
    </message>
    <message>
        <source>Delay one packet</source>
        <translation>扣留一个数据包</translation>
    </message>
    <message>
        <source>Double one packet</source>
        <translation>复制一个数据包</translation>
    </message>
    <message>
        <source>Corrupt one packet</source>
        <translation>损坏一个数据包</translation>
    </message>
    <message>
        <source>Change a kernel setting</source>
        <translation>更改内核设置</translation>
    </message>
    <message>
        <source>Change a route</source>
        <translation>更改路由</translation>
    </message>
    <message>
        <source>Empty an ARP cache</source>
        <translation>清空 ARP 缓存</translation>
    </message>
    <message>
        <source>Fix an ARP entry</source>
        <translation>固定 ARP 条目</translation>
    </message>
    <message>
        <source>Change the firewall&apos;s rules</source>
        <translation>更改防火墙的规则</translation>
    </message>
    <message>
        <source>Let the firewall forget its connections</source>
        <translation>让防火墙忘记它的连接</translation>
    </message>
    <message>
        <source>Send a forged segment</source>
        <translation>发送伪造的报文段</translation>
    </message>
</context>
<context>
    <name>EditorParts</name>
    <message>
        <source>Add a step</source>
        <translation>添加一个步骤</translation>
    </message>
    <message>
        <source>Change what happens</source>
        <translation>更改发生的事</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>添加一个程序</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>另一种方式</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加一个变体</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>%1 no longer listens</source>
        <translation>%1 不再监听</translation>
    </message>
    <message>
        <source>%1: ended by RST</source>
        <translation>%1：被 RST 终止</translation>
    </message>
    <message>
        <source>%1: connection gone</source>
        <translation>%1：连接已消失</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>lost on %1</source>
        <translation>在 %1 上丢失</translation>
    </message>
    <message>
        <source>lost at the %1</source>
        <translation>在 %1 处丢失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits at the %1 for an address</source>
        <translation>在 %1 等待地址</translation>
    </message>
    <message>
        <source>corrupted on its way</source>
        <translation>在途中损坏</translation>
    </message>
    <message>
        <source>held up on its way</source>
        <translation>在途中被扣留</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>ICMP network unreachable</source>
        <translation>ICMP 网络不可达</translation>
    </message>
    <message>
        <source>ICMP host unreachable</source>
        <translation>ICMP 主机不可达</translation>
    </message>
    <message>
        <source>ICMP port unreachable</source>
        <translation>ICMP 端口不可达</translation>
    </message>
    <message>
        <source>ICMP administratively prohibited</source>
        <translation>ICMP 被管理性禁止</translation>
    </message>
    <message>
        <source>ICMP unreachable (code %1)</source>
        <translation>ICMP 不可达（代码 %1）</translation>
    </message>
    <message>
        <source>ARP who has %1?</source>
        <translation>ARP 谁有 %1？</translation>
    </message>
    <message>
        <source>ARP %1 is here</source>
        <translation>ARP %1 在这里</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>保活探测</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>窗口探测</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>质询 ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1&apos;s kernel</source>
        <translation>%1 的内核</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>没有标志</translation>
    </message>
    <message>
        <source>an ICMP message</source>
        <translation>一个 ICMP 消息</translation>
    </message>
    <message>
        <source>an ARP request</source>
        <translation>一个 ARP 请求</translation>
    </message>
    <message>
        <source>an ARP reply</source>
        <translation>一个 ARP 应答</translation>
    </message>
    <message>
        <source>a RST</source>
        <translation>一个 RST</translation>
    </message>
    <message>
        <source>a SYN, ACK</source>
        <translation>一个 SYN, ACK</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>一个 SYN</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>一个 FIN</translation>
    </message>
    <message>
        <source>an ACK</source>
        <translation>一个 ACK</translation>
    </message>
    <message>
        <source>a segment without flags</source>
        <translation>一个不带标志的报文段</translation>
    </message>
    <message>
        <source>The %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The ICMP message</source>
        <translation>ICMP 消息</translation>
    </message>
    <message>
        <source>The ARP request</source>
        <translation>ARP 请求</translation>
    </message>
    <message>
        <source>The ARP reply</source>
        <translation>ARP 应答</translation>
    </message>
    <message>
        <source>The RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>The SYN, ACK</source>
        <translation>SYN, ACK</translation>
    </message>
    <message>
        <source>The SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>The segment with %1</source>
        <translation>带 %1 的报文段</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>The FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>The ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>The segment without flags</source>
        <translation>不带标志的报文段</translation>
    </message>
    <message>
        <source>the SYN, ACK</source>
        <translation>SYN, ACK</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>the cable is a black hole</source>
        <translation>这条链路是黑洞</translation>
    </message>
    <message>
        <source>a rule on the cable drops it</source>
        <translation>链路上的一条规则丢弃它</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>segment without flags</source>
        <translation>不带标志的报文段</translation>
    </message>
    <message>
        <source>The figure cannot begin or end there: %1 does not happen.</source>
        <translation>图不能在那里开始或结束：%1 没有发生。</translation>
    </message>
    <message>
        <source>%1 number %2 that %3 sends</source>
        <translation>%3 发送的第 %2 个 %1</translation>
    </message>
    <message>
        <source>ARP message number %1 that %2 sends</source>
        <translation>%2 发送的第 %1 个 ARP 消息</translation>
    </message>
    <message>
        <source>ICMP message number %1 that %2 sends</source>
        <translation>%2 发送的第 %1 个 ICMP 消息</translation>
    </message>
    <message>
        <source>the loss of %1 number %2 from %3</source>
        <translation>来自 %3 的第 %2 个 %1 的丢失</translation>
    </message>
    <message>
        <source>%1 number %2 of %3</source>
        <translation>%3 的第 %2 个 %1</translation>
    </message>
    <message>
        <source>%1() number %2 on %3</source>
        <translation>%3 上的第 %2 个 %1()</translation>
    </message>
    <message>
        <source>the %1 timer of %2, number %3</source>
        <translation>%2 的第 %3 个 %1 定时器</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>an event at %1</source>
        <translation>%1 的一个事件</translation>
    </message>
    <message>
        <source>an event on %1 at %2</source>
        <translation>%1 上 %2 的一个事件</translation>
    </message>
    <message>
        <source>The note “%1” stands nowhere: %2 does not happen.</source>
        <translation>注释“%1”没有位置：%2 没有发生。</translation>
    </message>
    <message>
        <source>The figure is empty: it would begin after its end.</source>
        <translation>图是空的：它的开始在结束之后。</translation>
    </message>
    <message>
        <source>The figure cannot show connection %1: there is none.</source>
        <translation>图无法显示连接 %1：没有这个连接。</translation>
    </message>
</context>
<context>
    <name>Firewall</name>
    <message>
        <source>lets it pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>drops it and tells nobody</source>
        <translation>丢弃，谁也不告诉</translation>
    </message>
    <message>
        <source>rejects it: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>flags %1 of %2</source>
        <translation>标志 %1，掩码 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>到端口 %1</translation>
    </message>
    <message>
        <source>any packet</source>
        <translation>任何数据包</translation>
    </message>
    <message>
        <source>one more byte</source>
        <translation>再多一个字节</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>rule %1 says so</source>
        <translation>规则 %1 如此规定</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>没有规则匹配</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>opened by → to</source>
        <translation>发起方 → 目标</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>forgotten in</source>
        <translation>多久后忘记</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>both ways, assured</source>
        <translation>双向，已保证</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>if</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>then the firewall</source>
        <translation>那么防火墙</translation>
    </message>
    <message>
        <source>else</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>if this end sends now</source>
        <translation>如果这一端现在发送</translation>
    </message>
    <message>
        <source>its next packet</source>
        <translation>它的下一个数据包</translation>
    </message>
    <message>
        <source>is seen as</source>
        <translation>被看作</translation>
    </message>
    <message>
        <source>because</source>
        <translation>因为</translation>
    </message>
</context>
<context>
    <name>Forgery</name>
    <message>
        <source>RST, exactly the number that is expected</source>
        <translation>RST，恰好是期望的序号</translation>
    </message>
    <message>
        <source>RST, elsewhere in the window</source>
        <translation>RST，窗口内的别处</translation>
    </message>
    <message>
        <source>RST, outside of the window</source>
        <translation>RST，窗口之外</translation>
    </message>
    <message>
        <source>SYN in the window</source>
        <translation>窗口内的 SYN</translation>
    </message>
    <message>
        <source>ACK of data that was never sent</source>
        <translation>对从未发送的数据的 ACK</translation>
    </message>
    <message>
        <source>Data that nobody sent</source>
        <translation>没有人发送过的数据</translation>
    </message>
    <message>
        <source>The selected segment once more</source>
        <translation>再来一次选中的报文段</translation>
    </message>
    <message>
        <source>The segment does not arrive as long as the run lasts.</source>
        <translation>在运行持续期间，这个报文段没有到达。</translation>
    </message>
    <message>
        <source>It arrives, and nothing comes of it.</source>
        <translation>它到达了，但没有引起任何事。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source> (%1 of %2)</source>
        <translation>（%1/%2）</translation>
    </message>
    <message>
        <source>%1 again%2</source>
        <translation>再次 %1%2</translation>
    </message>
    <message>
        <source>%1 again, as a probe</source>
        <translation>再次 %1，作为探测</translation>
    </message>
    <message>
        <source>keepalive probe%1</source>
        <translation>保活探测%1</translation>
    </message>
    <message>
        <source>window probe%1</source>
        <translation>窗口探测%1</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>质询 ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>forged %1</source>
        <translation>伪造的 %1</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 发出</translation>
    </message>
    <message>
        <source>%1 arrives</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>%1 still waits</source>
        <translation>%1 仍在等待</translation>
    </message>
    <message>
        <source>%1 waits for an address</source>
        <translation>%1 等待地址</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 被接受</translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation>%1 被忽略</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 已设定</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 触发</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 停止</translation>
    </message>
    <message>
        <source>%1 ready to read</source>
        <translation>%1 可读</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation>记下 %1</translation>
    </message>
    <message>
        <source>%1 waits for the process</source>
        <translation>%1 等待进程</translation>
    </message>
    <message>
        <source>process started</source>
        <translation>进程启动</translation>
    </message>
    <message>
        <source>process exited</source>
        <translation>进程退出</translation>
    </message>
    <message>
        <source>process killed</source>
        <translation>进程被杀死</translation>
    </message>
    <message>
        <source>process stopped</source>
        <translation>进程被暂停</translation>
    </message>
    <message>
        <source>process goes on</source>
        <translation>进程继续</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>power on</source>
        <translation>通电</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>cable plugged in</source>
        <translation>网线插上</translation>
    </message>
    <message>
        <source>cable unplugged</source>
        <translation>网线拔掉</translation>
    </message>
    <message>
        <source>interface up</source>
        <translation>接口启用</translation>
    </message>
    <message>
        <source>interface down</source>
        <translation>接口停用</translation>
    </message>
    <message>
        <source>ARP entry %1</source>
        <translation>ARP 条目 %1</translation>
    </message>
    <message>
        <source>connection forgotten</source>
        <translation>连接被忘记</translation>
    </message>
    <message>
        <source>connection noted: %1</source>
        <translation>连接登记为：%1</translation>
    </message>
    <message>
        <source>still noted %1</source>
        <translation>仍登记为 %1</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>登记为 %1</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>没有这样的连接</translation>
    </message>
    <message>
        <source>numbers out of window</source>
        <translation>序号在窗口之外</translation>
    </message>
    <message>
        <source>RST not believed</source>
        <translation>RST 不被相信</translation>
    </message>
    <message>
        <source>entry unchanged</source>
        <translation>条目不变</translation>
    </message>
    <message>
        <source>no entry kept</source>
        <translation>不保留条目</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 通过</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 被丢弃</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>keepalive holds back</source>
        <translation>保活暂不探测</translation>
    </message>
    <message>
        <source>keepalive timer runs on</source>
        <translation>保活定时器继续走</translation>
    </message>
    <message>
        <source>timeout halved</source>
        <translation>超时减半</translation>
    </message>
    <message>
        <source>FIN_WAIT_2, second part</source>
        <translation>FIN_WAIT_2，第二段</translation>
    </message>
    <message>
        <source>receiving shut down</source>
        <translation>接收方向已关闭</translation>
    </message>
    <message>
        <source>close() has to wait</source>
        <translation>close() 必须等待</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>什么也没发生</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>%1 held up</source>
        <translation>%1 被扣留</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>%1 已损坏</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the scenario has no variant &apos;%1&apos;%2</source>
        <translation>该场景没有变体 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no lesson on &apos;%1&apos;</source>
        <translation>没有关于 &apos;%1&apos; 的课程</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a row of the list of beliefs; write T1 to T37</source>
        <translation>&apos;%1&apos; 不是误解列表中的一行；请写 T1 到 T37</translation>
    </message>
    <message>
        <source>a fact of shown_by</source>
        <translation>shown_by 的一条事实</translation>
    </message>
    <message>
        <source>a fact of shown_by needs one of segment, state, call, time and count</source>
        <translation>shown_by 的一条事实需要 segment、state、call、time 和 count 之一</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>%1 的答案</translation>
    </message>
    <message>
        <source>%1 needs exactly one of segment, state, call, time, count and right</source>
        <translation>%1 需要 segment、state、call、time、count 和 right 中恰好一个</translation>
    </message>
    <message>
        <source>an answer &apos;right&apos; needs shown_by: the facts of the run that bear it out</source>
        <translation>答案 &apos;right&apos; 需要 shown_by：证明它的运行事实</translation>
    </message>
    <message>
        <source>shown_by belongs to an answer &apos;right&apos;</source>
        <translation>shown_by 属于答案 &apos;right&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is there twice</source>
        <translation>选项 &apos;%1&apos; 出现了两次</translation>
    </message>
    <message>
        <source>there are two questions &apos;%1&apos;</source>
        <translation>有两个问题 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a lesson asks at least two questions, not %1</source>
        <translation>一个课程至少提两个问题，而不是 %1 个</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 says nothing</source>
        <translation>%2 的 &apos;%1&apos; 什么也没说</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 to %3 items, not %4</source>
        <translation>&apos;%1&apos; 有 %2 到 %3 项，而不是 %4 项</translation>
    </message>
    <message>
        <source>an item of &apos;%1&apos; says nothing</source>
        <translation>&apos;%1&apos; 中有一项什么也没说</translation>
    </message>
    <message>
        <source>this program reads format %1 of lessons, not %2</source>
        <translation>本程序读取第 %1 版课程格式，而不是第 %2 版</translation>
    </message>
    <message>
        <source>what else can be left out</source>
        <translation>其他可以略去的</translation>
    </message>
    <message>
        <source>a system call</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>a state of TCP</source>
        <translation>TCP 状态</translation>
    </message>
    <message>
        <source>%1 has both &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>%1 同时有 &apos;%2&apos; 和 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 needs one of call, state and segment: what happens then</source>
        <translation>%1 需要 call、state 和 segment 之一：那时发生什么</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>this translates the lesson on &apos;%1&apos;</source>
        <translation>这翻译的是关于 &apos;%1&apos; 的课程</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not HOST.KEY=VALUE; write for example client.tcp_syn_retries=3</source>
        <translation>&apos;%1&apos; 不是 HOST.KEY=VALUE；请写例如 client.tcp_syn_retries=3</translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation>这不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a fraction or a date</source>
        <translation>小数或日期</translation>
    </message>
    <message>
        <source>this line has no key where one must be</source>
        <translation>这一行应有键，却没有</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;%2</source>
        <translation>没有场景 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>a socket option</source>
        <translation>套接字选项</translation>
    </message>
    <message>
        <source>the value of the option</source>
        <translation>选项的值</translation>
    </message>
    <message>
        <source>%1 counts in steps of %2</source>
        <translation>%1 以 %2 为步长</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>events such as in,out</source>
        <translation>事件，例如 in,out</translation>
    </message>
    <message>
        <source>an event of poll</source>
        <translation>poll 的事件</translation>
    </message>
    <message>
        <source>an address such as server:55555</source>
        <translation>地址，例如 server:55555</translation>
    </message>
    <message>
        <source>connect needs a host; write HOST:PORT, such as server:55555</source>
        <translation>connect 需要主机；请写 HOST:PORT，例如 server:55555</translation>
    </message>
    <message>
        <source>the seconds to linger</source>
        <translation>linger 的秒数</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>队列长度</translation>
    </message>
    <message>
        <source>accept must say what the new descriptor is called: &quot;accept %1 as conn&quot;</source>
        <translation>accept 必须说明新描述符的名字：&quot;accept %1 as conn&quot;</translation>
    </message>
    <message>
        <source>a name for the connection</source>
        <translation>连接的名字</translation>
    </message>
    <message>
        <source>the number of bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>read, write or both</source>
        <translation>read、write 或 both</translation>
    </message>
    <message>
        <source>a way to shut down</source>
        <translation>关闭方式</translation>
    </message>
    <message>
        <source>the name of a descriptor</source>
        <translation>描述符的名字</translation>
    </message>
    <message>
        <source>an end of repetition</source>
        <translation>重复的结束</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>the word &apos;times&apos; must follow a number of repetitions</source>
        <translation>单词 &apos;times&apos; 必须跟在重复次数之后</translation>
    </message>
    <message>
        <source>the name of a thread</source>
        <translation>线程的名字</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>something that can follow here</source>
        <translation>可以出现在这里的内容</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>a program cannot go on before its last call has returned; the time after it is 0 s or more</source>
        <translation>程序在上一个调用返回之前不能继续；其后的时间为 0 s 或更长</translation>
    </message>
    <message>
        <source>a colon must stand between the moment and the call: &quot;after 1 s: close sock&quot;</source>
        <translation>时刻和调用之间必须有冒号：&quot;after 1 s: close sock&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than the call needs</source>
        <translation>&apos;%1&apos; 多余，该调用用不到</translation>
    </message>
    <message>
        <source>%1 is an address of this host itself; only connections over a cable are simulated</source>
        <translation>%1 是本主机自己的地址；只模拟经过线缆的连接</translation>
    </message>
    <message>
        <source>error, or the name of one such as EADDRNOTAVAIL</source>
        <translation>error，或者一个错误的名字，例如 EADDRNOTAVAIL</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>a number of times, or forever</source>
        <translation>次数，或者 forever</translation>
    </message>
    <message>
        <source>a loop ends with the line &quot;end repeat&quot;</source>
        <translation>循环以 &quot;end repeat&quot; 这一行结束</translation>
    </message>
    <message>
        <source>&quot;end repeat&quot; ends no loop; a line &quot;repeat ...&quot; must stand before it</source>
        <translation>&quot;end repeat&quot; 没有结束任何循环；它之前必须有 &quot;repeat ...&quot; 这一行</translation>
    </message>
    <message>
        <source>nothing stands between &quot;repeat&quot; and &quot;end repeat&quot;</source>
        <translation>&quot;repeat&quot; 和 &quot;end repeat&quot; 之间什么也没有</translation>
    </message>
    <message>
        <source>this loop has no end; the line &quot;end repeat&quot; is missing</source>
        <translation>这个循环没有结束；缺少 &quot;end repeat&quot; 这一行</translation>
    </message>
    <message>
        <source>no process &apos;%1&apos; on %2%3</source>
        <translation>在 %2 上没有进程 &apos;%1&apos;%3</translation>
    </message>
    <message>
        <source>no interface &apos;%1&apos; on %2%3</source>
        <translation>在 %2 上没有接口 &apos;%1&apos;%3</translation>
    </message>
    <message>
        <source>a kind of frames</source>
        <translation>帧的种类</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>something to do with a route</source>
        <translation>对路由的操作</translation>
    </message>
    <message>
        <source>a type of route</source>
        <translation>路由的类型</translation>
    </message>
    <message>
        <source>something to count from</source>
        <translation>计数的起点</translation>
    </message>
    <message>
        <source>forged segments leave one after the other; &apos;every&apos; is more than 0 s</source>
        <translation>伪造的段一个接一个发出；&apos;every&apos; 必须大于 0 s</translation>
    </message>
    <message>
        <source>a way to choose addresses</source>
        <translation>选择地址的方式</translation>
    </message>
    <message>
        <source>a way to choose ports</source>
        <translation>选择端口的方式</translation>
    </message>
    <message>
        <source>a way to choose numbers</source>
        <translation>选择编号的方式</translation>
    </message>
    <message>
        <source>sequence numbers are the same or random</source>
        <translation>序号是 same 或 random</translation>
    </message>
    <message>
        <source>something that a step can do</source>
        <translation>步骤可以做的事</translation>
    </message>
    <message>
        <source>nothing happens at %1; the run is over or has not begun</source>
        <translation>在 %1 什么也不会发生；运行已经结束或尚未开始</translation>
    </message>
    <message>
        <source>a state of connection tracking</source>
        <translation>连接跟踪的状态</translation>
    </message>
    <message>
        <source>a firewall rule</source>
        <translation>防火墙规则</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>a way to reject</source>
        <translation>拒绝的方式</translation>
    </message>
    <message>
        <source>a firewall policy</source>
        <translation>防火墙策略</translation>
    </message>
    <message>
        <source>someone who acts</source>
        <translation>行动者</translation>
    </message>
    <message>
        <source>a state of TCP, or none</source>
        <translation>TCP 状态，或者 none</translation>
    </message>
    <message>
        <source>what a call can return</source>
        <translation>调用可能返回的结果</translation>
    </message>
    <message>
        <source>something to do after an error</source>
        <translation>出错之后要做的事</translation>
    </message>
    <message>
        <source>no socket or accept in this process makes a descriptor &apos;%1&apos;%2</source>
        <translation>这个进程中没有 socket 或 accept 产生描述符 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>this process has no thread &apos;%1&apos; with handler = true%2</source>
        <translation>这个进程没有带 handler = true 的线程 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there are two processes &apos;%1&apos; on %2</source>
        <translation>%2 上有两个进程 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the copies start one after the other; &apos;one_every&apos; is 0 s or more</source>
        <translation>各个副本依次启动；&apos;one_every&apos; 为 0 s 或更长</translation>
    </message>
    <message>
        <source>this program reads format %1, not %2</source>
        <translation>本程序读取第 %1 版格式，而不是第 %2 版</translation>
    </message>
    <message>
        <source>a group of scenarios</source>
        <translation>场景组</translation>
    </message>
    <message>
        <source>the run ends before it begins</source>
        <translation>运行在开始之前就结束了</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>a start of the neighbour caches</source>
        <translation>邻居缓存的初始状态</translation>
    </message>
    <message>
        <source>there are two variants &apos;%1&apos;</source>
        <translation>有两个变体 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read</source>
        <translation>无法读取文件 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set twice</source>
        <translation>&apos;%1&apos; 设置了两次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day; write HH:MM:SS with a fraction if needed, such as &quot;14:02:38.5&quot;</source>
        <translation>&apos;%1&apos; 不是一天中的时间；请写 HH:MM:SS，必要时带小数，例如 &quot;14:02:38.5&quot;</translation>
    </message>
    <message>
        <source>a cable cannot deliver before it is given; its delay is 0 s or more</source>
        <translation>线缆不能在收到之前就送达；其延迟为 0 s 或更长</translation>
    </message>
    <message>
        <source>the delay of the path is 0 s or more</source>
        <translation>路径的延迟为 0 s 或更长</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>；是不是想写 &apos;%1&apos;？</translation>
    </message>
    <message>
        <source>; it can be %1</source>
        <translation>；可以是 %1</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;</source>
        <translation>%1 需要 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing in %2%3</source>
        <translation>&apos;%1&apos; 在%2中没有意义%3</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it is a number from %3 to %4</source>
        <translation>%1 不能是 %2；它是从 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>%1 needs a unit; write &quot;%2 s&quot; (ns, us, ms, s, min or h)</source>
        <translation>%1 需要单位；请写 &quot;%2 s&quot;（ns、us、ms、s、min 或 h）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration; write a number and ns, us, ms, s, min or h, such as &quot;1.5 s&quot;</source>
        <translation>&apos;%1&apos; 不是时长；请写一个数和 ns、us、ms、s、min 或 h，例如 &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a percentage; write 0 % to 100 %, such as &quot;0.5 %&quot;</source>
        <translation>&apos;%1&apos; 不是百分比；请写 0 % 到 100 %，例如 &quot;0.5 %&quot;</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 必须是%2，而不是%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2%3</source>
        <translation>&apos;%1&apos; 不是%2%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a set of TCP flags; write letters of SFRPAU, such as &quot;SA&quot;</source>
        <translation>&apos;%1&apos; 不是一组 TCP 标志；请写 SFRPAU 中的字母，例如 &quot;SA&quot;</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;%2</source>
        <translation>没有主机 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no cable &apos;%1&apos;%2</source>
        <translation>没有线缆 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no profile &apos;%1&apos;%2</source>
        <translation>没有系统配置 &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>; there it is &apos;%1&apos;</source>
        <translation>；那里叫 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; there it cannot be set</source>
        <translation>；那里不能设置</translation>
    </message>
    <message>
        <source>; it has nothing like it</source>
        <translation>；那里没有类似的设置</translation>
    </message>
    <message>
        <source>%1 is compiled into %2 and cannot be set</source>
        <translation>%1 编译在 %2 之中，不能设置</translation>
    </message>
    <message>
        <source>%1 has no setting &apos;%2&apos;%3</source>
        <translation>%1 没有设置 &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the kernel takes %3 to %4</source>
        <translation>%1 不能是 %2；内核接受 %3 到 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an IPv4 address nor a host%2</source>
        <translation>&apos;%1&apos; 既不是 IPv4 地址，也不是主机%2</translation>
    </message>
    <message>
        <source>%1 and %2 are not on one network</source>
        <translation>%1 和 %2 不在同一个网络中</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no block of addresses; write 10.22.0.0/16 or default</source>
        <translation>&apos;%1&apos; 不是地址块；请写 10.22.0.0/16 或 default</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address with a port; write HOST:PORT, with a port of 0 to 65535</source>
        <translation>&apos;%1&apos; 不是带端口的地址；请写 HOST:PORT，端口为 0 到 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete; %2 must follow</source>
        <translation>&quot;%1&quot; 不完整；后面必须有%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2; it is a number from %3 to %4</source>
        <translation>&apos;%1&apos; 不是%2；它是从 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin a duration; write a number and ns, us, ms, s, min or h, such as &quot;1.5 s&quot;</source>
        <translation>&apos;%1&apos; 不能作为时长的开头；请写一个数和 ns、us、ms、s、min 或 h，例如 &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>一种语言</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>一个定时器</translation>
    </message>
    <message>
        <source>an event by one of its keys</source>
        <translation>用某个键指明的事件</translation>
    </message>
    <message>
        <source>a way to number arrows</source>
        <translation>一种给箭头编号的方式</translation>
    </message>
    <message>
        <source>a time axis</source>
        <translation>一种时间轴</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>一种主题</translation>
    </message>
    <message>
        <source>a side</source>
        <translation>一侧</translation>
    </message>
    <message>
        <source>a packet is delayed by more than 0 s and at most 24 h</source>
        <translation>数据包的延迟须大于 0 s 且不超过 24 h</translation>
    </message>
    <message>
        <source>what SO_ERROR can give</source>
        <translation>SO_ERROR 可能给出的</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to %2</source>
        <translation>&apos;%1&apos; 属于 %2</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>SYN: opens</source>
        <translation>SYN：打开</translation>
    </message>
    <message>
        <source>FIN: closes</source>
        <translation>FIN：关闭</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>bare ACK</source>
        <translation>单纯的 ACK</translation>
    </message>
    <message>
        <source>RST: aborts</source>
        <translation>RST：中止</translation>
    </message>
    <message>
        <source>ICMP message</source>
        <translation>ICMP 消息</translation>
    </message>
    <message>
        <source>ARP message</source>
        <translation>ARP 消息</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>在此丢失</translation>
    </message>
    <message>
        <source>somebody acts</source>
        <translation>有人操作</translation>
    </message>
    <message>
        <source>system call</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>system call that fails</source>
        <translation>失败的系统调用</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>closing, this side first</source>
        <translation>正在关闭，这一侧先</translation>
    </message>
    <message>
        <source>closing, other side first</source>
        <translation>正在关闭，另一侧先</translation>
    </message>
    <message>
        <source>TIME_WAIT</source>
        <translation>TIME_WAIT</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>没有电源</translation>
    </message>
    <message>
        <source>entry of the firewall</source>
        <translation>防火墙的条目</translation>
    </message>
    <message>
        <source>timer runs out</source>
        <translation>定时器触发</translation>
    </message>
    <message>
        <source>timer is stopped</source>
        <translation>定时器停止</translation>
    </message>
    <message>
        <source>idle time, folded</source>
        <translation>空闲时间，已折叠</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>corrupted</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>held up or corrupted here</source>
        <translation>在这里被扣留或损坏</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>there is no machine &apos;%1&apos; in the scenario</source>
        <translation>场景中没有机器 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the run ends before %1</source>
        <translation>运行在 %1 之前结束</translation>
    </message>
    <message>
        <source>there is no process &apos;%1&apos; on %2</source>
        <translation>在 %2 上没有进程 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there are several processes on %1; say which one is meant</source>
        <translation>%1 上有多个进程；请说明是哪一个</translation>
    </message>
    <message>
        <source>the run has no %1 number %2 of the process %3</source>
        <translation>运行中没有进程 %3 的第 %2 个 %1</translation>
    </message>
    <message>
        <source>expected %1, but the run gives %2</source>
        <translation>预期是 %1，但运行给出 %2</translation>
    </message>
    <message>
        <source>it stops at %1, before &apos;%2&apos;</source>
        <translation>它停在 %1，早于 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is neither a time nor &apos;never&apos;</source>
        <translation>选项 &apos;%1&apos; 既不是时间，也不是 &apos;never&apos;</translation>
    </message>
    <message>
        <source>%1 and %2 are nearer to each other than %3 %</source>
        <translation>%1 和 %2 之间相差不到 %3 %</translation>
    </message>
    <message>
        <source>the run gives %1, which is not among the options %2</source>
        <translation>运行给出 %1，它不在选项 %2 之中</translation>
    </message>
    <message>
        <source>it stops at %1, but that is decided at %2: the stop must come before</source>
        <translation>它停在 %1，但这在 %2 就已决定：必须在此之前停下</translation>
    </message>
    <message>
        <source>it belongs to &apos;%1&apos;, not to &apos;%2&apos;</source>
        <translation>它属于 &apos;%1&apos;，而不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>it asks nothing in the scenario as it opens</source>
        <translation>在刚打开的场景中它什么也不问</translation>
    </message>
    <message>
        <source>it stops at %1, when the run is not under way</source>
        <translation>它停在 %1，那时运行不在进行中</translation>
    </message>
    <message>
        <source>shown_by does not hold: %1</source>
        <translation>shown_by 不成立：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>none: no connection is left</source>
        <translation>没有：不再有连接</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>it blocks: it does not return</source>
        <translation>它阻塞：不返回</translation>
    </message>
    <message>
        <source>it never returns: its process is killed</source>
        <translation>它永不返回：其进程被杀死</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>A common mistake</source>
        <translation>常见误解</translation>
    </message>
    <message>
        <source>Literature and recording</source>
        <translation>文献与记录</translation>
    </message>
    <message>
        <source>What to change and try</source>
        <translation>可以更改和尝试的</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No connection comes about</source>
        <translation>连接没有建立</translation>
    </message>
    <message>
        <source>Half-established</source>
        <translation>半建立</translation>
    </message>
    <message>
        <source>Orderly release</source>
        <translation>有序释放</translation>
    </message>
    <message>
        <source>Abortive release</source>
        <translation>异常中止</translation>
    </message>
    <message>
        <source>The path or a host fails</source>
        <translation>路径或主机失效</translation>
    </message>
    <message>
        <source>Keepalive and firewalls</source>
        <translation>keepalive 与防火墙</translation>
    </message>
    <message>
        <source>The other side does not read</source>
        <translation>对方不读取</translation>
    </message>
</context>
<context>
    <name>ManPage</name>
    <message>
        <source>Two computers, a router and a firewall between them, and one TCP connection. TCP Teardown Explorer simulates what every kernel does when a process is killed, a cable is pulled or a firewall forgets, and shows it as a sequence diagram. Every segment, state, timer and error number comes out of a simulation; every record knows its cause and the rule behind it.

Without a command the window opens. FILE is a scenario file (*.teardown), ID a built-in scenario as &apos;tcp-teardown list&apos; shows them. The commands need no display.</source>
        <translation>两台计算机，它们之间有路由器和防火墙，还有一个 TCP 连接。TCP Teardown Explorer 模拟当进程被杀死、网线被拔掉或防火墙忘记时每个内核做什么，并以时序图显示。每个报文段、状态、定时器和错误号都来自模拟；每条记录都知道它的原因和背后的规则。

不带命令时打开窗口。FILE 是场景文件（*.teardown），ID 是 &apos;tcp-teardown list&apos; 所列的内置场景。命令不需要显示器。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Something came out otherwise than expected: a check or a replay found a difference, two runs differ, a capture is damaged and only its beginning was read.</source>
        <translation>结果与预期不同：检查或重放发现了差别，两次运行不同，抓包文件损坏而只读了开头。</translation>
    </message>
    <message>
        <source>Wrong input: what was asked for cannot be read, understood or written. A message says where and why.</source>
        <translation>输入错误：所要求的无法读取、理解或写入。消息会说明在哪里以及为什么。</translation>
    </message>
    <message>
        <source>What the window remembers.</source>
        <translation>窗口记住的内容。</translation>
    </message>
    <message>
        <source>What a learner has answered.</source>
        <translation>学习者回答过的内容。</translation>
    </message>
    <message>
        <source>Where the window opens. The commands need neither.</source>
        <translation>窗口在哪里打开。命令两者都不需要。</translation>
    </message>
    <message>
        <source>The language of messages, where there is a translation.</source>
        <translation>消息的语言，如果有翻译。</translation>
    </message>
    <message>
        <source>Other places for the files below.</source>
        <translation>下列文件的其他位置。</translation>
    </message>
    <message>
        <source>A run as a ladder of text.</source>
        <translation>以文本梯形图表示的运行。</translation>
    </message>
    <message>
        <source>The same with another kernel setting.</source>
        <translation>同样的运行，另一个内核设置。</translation>
    </message>
    <message>
        <source>The diagram as a picture.</source>
        <translation>作为图片的图。</translation>
    </message>
    <message>
        <source>How the connections of a capture ended.</source>
        <translation>抓包文件中的连接如何结束。</translation>
    </message>
    <message>
        <source>Where two runs differ.</source>
        <translation>两次运行在哪里不同。</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>see and break a TCP connection</source>
        <translation>观察并破坏一个 TCP 连接</translation>
    </message>
    <message>
        <source>Every command explains itself with --help.</source>
        <translation>每个命令都用 --help 说明自己。</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>waiting for an answer to its SYN</source>
        <translation>等待对其 SYN 的回答</translation>
    </message>
    <message>
        <source>waiting for the ACK that completes the handshake</source>
        <translation>等待完成握手的 ACK</translation>
    </message>
    <message>
        <source>waiting for the ACK of its FIN</source>
        <translation>等待对其 FIN 的 ACK</translation>
    </message>
    <message>
        <source>waiting for the other end&apos;s FIN</source>
        <translation>等待对端的 FIN</translation>
    </message>
    <message>
        <source>waiting for the other end&apos;s FIN, without limit</source>
        <translation>无限期地等待对端的 FIN</translation>
    </message>
    <message>
        <source>waiting until its own process closes</source>
        <translation>等待自己的进程关闭</translation>
    </message>
    <message>
        <source>ready to repeat its last ACK if that was lost</source>
        <translation>准备好在最后的 ACK 丢失时重发它</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way and no timer runs. It stays like this until a program or a person acts.</source>
        <translation>没有数据包在途，也没有定时器在走。在程序或人有所动作之前，一切保持原样。</translation>
    </message>
    <message>
        <source>Neither side has a connection.</source>
        <translation>两端都没有连接。</translation>
    </message>
    <message>
        <source>Both sides are in %1.</source>
        <translation>两端都在 %1。</translation>
    </message>
    <message>
        <source>Both sides are in %1, each %2.</source>
        <translation>两端都在 %1，各自%2。</translation>
    </message>
    <message>
        <source>The %1 has no power.</source>
        <translation>%1 没有电源。</translation>
    </message>
    <message>
        <source>The %1 has no connection.</source>
        <translation>%1 没有连接。</translation>
    </message>
    <message>
        <source>The %1 listens on port %2.</source>
        <translation>%1 在端口 %2 上监听。</translation>
    </message>
    <message>
        <source>The %1 is in %2</source>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>The %1 is in %2, %3</source>
        <translation>%1 在 %2，%3</translation>
    </message>
    <message>
        <source>%1. No process holds its socket.</source>
        <translation>%1。没有进程持有它的套接字。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets are on their way.</source>
        <translation>
            <numerusform>%n 个数据包在途。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on its way (%2).</source>
        <translation>%1 在途（%2）。</translation>
    </message>
    <message>
        <source>The %1 has sent its SYN again %2.</source>
        <translation>%1 又发送了它的 SYN（%2）。</translation>
    </message>
    <message>
        <source>The %1 has sent its first unacknowledged segment again %2.</source>
        <translation>%1 又发送了它第一个未确认的报文段（%2）。</translation>
    </message>
    <message>
        <source>In %1 the %2 of the %3 runs out: then its kernel %4.</source>
        <translation>再过 %1，%3 的%2触发：那时它的内核%4。</translation>
    </message>
    <message>
        <source>The %1 knows no connection.</source>
        <translation>%1 不知道任何连接。</translation>
    </message>
    <message>
        <source>The %1 forgets the connection in %2 if no packet passes.</source>
        <translation>如果没有数据包通过，%1 在 %2 后忘记这个连接。</translation>
    </message>
    <message>
        <source>The cable %1 swallows every packet.</source>
        <translation>%1的链路吞掉每个数据包。</translation>
    </message>
    <message>
        <source>The cable %1 is out.</source>
        <translation>%1的链路已断开。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source>held by process</source>
        <translation>由进程持有</translation>
    </message>
    <message>
        <source>waits for accept()</source>
        <translation>等待 accept()</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <translation>重传定时器</translation>
    </message>
    <message>
        <source>tail loss probe timer</source>
        <translation>尾部丢失探测定时器</translation>
    </message>
    <message>
        <source>reordering timer</source>
        <translation>乱序定时器</translation>
    </message>
    <message>
        <source>SYN timer</source>
        <translation>SYN 定时器</translation>
    </message>
    <message>
        <source>SYN, ACK timer</source>
        <translation>SYN,ACK 定时器</translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation>持续定时器</translation>
    </message>
    <message>
        <source>delayed ACK timer</source>
        <translation>延迟 ACK 定时器</translation>
    </message>
    <message>
        <source>keepalive timer</source>
        <translation>保活定时器</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation>FIN_WAIT_2 定时器</translation>
    </message>
    <message>
        <source>TIME_WAIT timer</source>
        <translation>TIME_WAIT 定时器</translation>
    </message>
    <message>
        <source>sends the first unacknowledged segment again, or gives up</source>
        <translation>再次发送第一个未确认的报文段，或者放弃</translation>
    </message>
    <message>
        <source>sends the last segment again, as a tail loss probe</source>
        <translation>再次发送最后一个报文段，作为尾部丢失探测</translation>
    </message>
    <message>
        <source>sends again what later segments have overtaken</source>
        <translation>再次发送已被后来的报文段超过的内容</translation>
    </message>
    <message>
        <source>sends the SYN again, or gives up</source>
        <translation>再次发送 SYN，或者放弃</translation>
    </message>
    <message>
        <source>sends the SYN, ACK again, or gives up</source>
        <translation>再次发送 SYN, ACK，或者放弃</translation>
    </message>
    <message>
        <source>asks whether the other end has room again</source>
        <translation>询问对端是否又有空间</translation>
    </message>
    <message>
        <source>sends the ACK that it has held back</source>
        <translation>发送它一直压着的 ACK</translation>
    </message>
    <message>
        <source>asks whether the other end is still alive, or gives up</source>
        <translation>询问对端是否还活着，或者放弃</translation>
    </message>
    <message>
        <source>forgets the connection without a word</source>
        <translation>一声不响地忘记这个连接</translation>
    </message>
    <message>
        <source>forgets the connection; its port is free again</source>
        <translation>忘记这个连接；它的端口又空闲了</translation>
    </message>
    <message>
        <source>a rule or a black hole on the cable takes it</source>
        <translation>链路上的规则或黑洞拿走了它</translation>
    </message>
    <message>
        <source>the cable loses it by chance</source>
        <translation>链路偶然丢失了它</translation>
    </message>
    <message>
        <source>the cable is out</source>
        <translation>链路已断开</translation>
    </message>
    <message>
        <source>it is taken off the cable by hand</source>
        <translation>它被人从链路上取走</translation>
    </message>
    <message>
        <source>the other end of the cable has no power</source>
        <translation>链路的另一端没有电源</translation>
    </message>
    <message>
        <source>the interface at the other end is down</source>
        <translation>另一端的接口已停用</translation>
    </message>
    <message>
        <source>the firewall drops it</source>
        <translation>防火墙丢弃它</translation>
    </message>
    <message>
        <source>there is no route to its destination</source>
        <translation>没有通向其目的地的路由</translation>
    </message>
    <message>
        <source>a blackhole route drops it</source>
        <translation>一条 blackhole 路由丢弃它</translation>
    </message>
    <message>
        <source>nobody answers for the next hop&apos;s address</source>
        <translation>没有人应答下一跳的地址</translation>
    </message>
    <message>
        <source>it is meant for another host, and this one does not forward</source>
        <translation>它是给另一台主机的，而这台不转发</translation>
    </message>
    <message>
        <source>too many packets wait for the same address</source>
        <translation>等待同一地址的数据包太多</translation>
    </message>
    <message>
        <source>it has passed too many routers</source>
        <translation>它经过了太多路由器</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>The socket waits for SYNs. The kernel answers them; `accept()` fetches the connections.</source>
        <translation>套接字等待 SYN。内核回答它们；`accept()` 取走连接。</translation>
    </message>
    <message>
        <source>A SYN has been sent. The socket waits for the SYN, ACK that answers it.</source>
        <translation>已发送一个 SYN。套接字等待回答它的 SYN, ACK。</translation>
    </message>
    <message>
        <source>A SYN has arrived and was answered. The kernel waits for the ACK that completes the handshake.</source>
        <translation>一个 SYN 已到达并得到回答。内核等待完成握手的 ACK。</translation>
    </message>
    <message>
        <source>Both ends may send and receive. No timer ends this state.</source>
        <translation>两端都可以发送和接收。没有定时器会结束这个状态。</translation>
    </message>
    <message>
        <source>This side has closed first. It waits for the ACK of its FIN.</source>
        <translation>这一端先关闭了。它等待对其 FIN 的 ACK。</translation>
    </message>
    <message>
        <source>This side has closed, and the other end knows it. It waits for the other end&apos;s FIN: without limit while a process holds the socket, else for `tcp_fin_timeout`.</source>
        <translation>这一端已关闭，对端也知道了。它等待对端的 FIN：只要有进程持有套接字就没有期限，否则等待 `tcp_fin_timeout`。</translation>
    </message>
    <message>
        <source>The other end has closed. This side waits until its own process closes too; no timer ends this state.</source>
        <translation>对端已关闭。这一端等待自己的进程也关闭；没有定时器会结束这个状态。</translation>
    </message>
    <message>
        <source>Both sides have closed at the same time. This one waits for the ACK of its FIN.</source>
        <translation>两端同时关闭了。这一端等待对其 FIN 的 ACK。</translation>
    </message>
    <message>
        <source>This side has closed second. It waits for the ACK of its FIN, then it is done.</source>
        <translation>这一端后关闭。它等待对其 FIN 的 ACK，然后就结束了。</translation>
    </message>
    <message>
        <source>Both directions are closed. The kernel remembers the connection for a while, so that it can repeat its last ACK.</source>
        <translation>两个方向都已关闭。内核还把这个连接记住一会儿，以便能重发最后的 ACK。</translation>
    </message>
    <message>
        <source>`socket()` asks the kernel for a socket. Nothing is sent.</source>
        <translation>`socket()` 向内核要一个套接字。什么也不发送。</translation>
    </message>
    <message>
        <source>`bind()` fixes the local address and port of a socket.</source>
        <translation>`bind()` 固定套接字的本地地址和端口。</translation>
    </message>
    <message>
        <source>`listen()` makes the kernel answer connections for this socket.</source>
        <translation>`listen()` 让内核为这个套接字应答连接。</translation>
    </message>
    <message>
        <source>`accept()` fetches a connection that is complete. It waits if there is none.</source>
        <translation>`accept()` 取走一个已完成的连接。如果没有，它就等待。</translation>
    </message>
    <message>
        <source>`connect()` asks for a connection and waits until it is open or has failed.</source>
        <translation>`connect()` 请求一个连接，并等到它建立或失败。</translation>
    </message>
    <message>
        <source>`send()` only copies bytes into the kernel&apos;s send buffer. Its success does not say that they arrive.</source>
        <translation>`send()` 只是把字节复制到内核的发送缓冲区。它的成功并不说明字节已经到达。</translation>
    </message>
    <message>
        <source>`recv()` fetches bytes that have arrived. It waits if there are none; 0 bytes mean that no more will come.</source>
        <translation>`recv()` 取走已到达的字节。如果没有，它就等待；0 字节表示不会再有了。</translation>
    </message>
    <message>
        <source>`shutdown()` ends one direction of a connection or both. The socket stays.</source>
        <translation>`shutdown()` 结束连接的一个或两个方向。套接字还在。</translation>
    </message>
    <message>
        <source>`close()` gives the socket back. What is still to be done for the connection is left to the kernel.</source>
        <translation>`close()` 归还套接字。连接上还要做的事留给内核。</translation>
    </message>
    <message>
        <source>`poll()` waits until something can be done with the socket.</source>
        <translation>`poll()` 等到可以对套接字做些什么为止。</translation>
    </message>
    <message>
        <source>`fcntl()` sets whether calls on this socket may wait.</source>
        <translation>`fcntl()` 设置对这个套接字的调用是否可以等待。</translation>
    </message>
    <message>
        <source>`getsockopt()` asks for an option of the socket.</source>
        <translation>`getsockopt()` 查询套接字的一个选项。</translation>
    </message>
    <message>
        <source>`setsockopt()` sets an option of the socket.</source>
        <translation>`setsockopt()` 设置套接字的一个选项。</translation>
    </message>
    <message>
        <source>The program pauses.</source>
        <translation>程序暂停一下。</translation>
    </message>
    <message>
        <source>A signal has interrupted the call.</source>
        <translation>一个信号打断了调用。</translation>
    </message>
    <message>
        <source>The process has no such descriptor.</source>
        <translation>进程没有这样的描述符。</translation>
    </message>
    <message>
        <source>The call would have to wait, or has waited as long as it may.</source>
        <translation>调用本来要等待，或者已经等到了允许的时限。</translation>
    </message>
    <message>
        <source>The process may not do this.</source>
        <translation>进程不可以这样做。</translation>
    </message>
    <message>
        <source>The call makes no sense for this socket.</source>
        <translation>这个调用对这个套接字没有意义。</translation>
    </message>
    <message>
        <source>The connection cannot send any more. Without a handler the process is killed by `SIGPIPE`.</source>
        <translation>连接不能再发送了。进程若不处理 `SIGPIPE`，就会被它杀死。</translation>
    </message>
    <message>
        <source>The call needs a destination.</source>
        <translation>调用需要一个目的地。</translation>
    </message>
    <message>
        <source>The descriptor is not a socket.</source>
        <translation>这个描述符不是套接字。</translation>
    </message>
    <message>
        <source>The socket does not know this option.</source>
        <translation>套接字不认识这个选项。</translation>
    </message>
    <message>
        <source>This kind of socket cannot do that.</source>
        <translation>这种套接字做不到。</translation>
    </message>
    <message>
        <source>An older socket still uses this address and port.</source>
        <translation>一个更早的套接字还在使用这个地址和端口。</translation>
    </message>
    <message>
        <source>The address is not one of this host, or no free port is left.</source>
        <translation>这个地址不属于本主机，或者没有空闲端口了。</translation>
    </message>
    <message>
        <source>The interface is down.</source>
        <translation>接口已停用。</translation>
    </message>
    <message>
        <source>No route leads to the destination.</source>
        <translation>没有路由通向目的地。</translation>
    </message>
    <message>
        <source>The connection ended before it was fetched.</source>
        <translation>连接在被取走之前就结束了。</translation>
    </message>
    <message>
        <source>The other end has ended the connection with a RST.</source>
        <translation>对端用 RST 结束了连接。</translation>
    </message>
    <message>
        <source>The kernel has no memory left for this.</source>
        <translation>内核没有内存可用于此。</translation>
    </message>
    <message>
        <source>The socket is connected already.</source>
        <translation>套接字已经连接。</translation>
    </message>
    <message>
        <source>The socket is not connected.</source>
        <translation>套接字没有连接。</translation>
    </message>
    <message>
        <source>The other end has not answered for too long.</source>
        <translation>对端太久没有回答。</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall pretends so.</source>
        <translation>没有人在那个端口上监听，或者防火墙假装如此。</translation>
    </message>
    <message>
        <source>A host on the way, or the destination itself, cannot be reached.</source>
        <translation>途中的一台主机，或者目的地本身，无法到达。</translation>
    </message>
    <message>
        <source>An earlier `connect()` is still under way.</source>
        <translation>更早的一次 `connect()` 还在进行。</translation>
    </message>
    <message>
        <source>The connection is being opened; the call does not wait for it.</source>
        <translation>连接正在建立；调用不等它。</translation>
    </message>
    <message>
        <source>The protocol was violated.</source>
        <translation>违反了协议。</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>它的校验和不符</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 (within %2)</source>
        <translation>%1（误差 %2 以内）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1: state at the end</source>
        <translation>%1：结束时的状态</translation>
    </message>
    <message>
        <source>%1: states</source>
        <translation>%1：状态</translation>
    </message>
    <message>
        <source>%1: number of segments</source>
        <translation>%1：段的数量</translation>
    </message>
    <message>
        <source>%1: segments</source>
        <translation>%1：段</translation>
    </message>
    <message>
        <source>%1: what %2&apos;s %3 number %4 returns</source>
        <translation>%1：%2 的第 %4 个 %3 返回什么</translation>
    </message>
    <message>
        <source>it was never made</source>
        <translation>从未调用</translation>
    </message>
    <message>
        <source>%1: when %2&apos;s %3 number %4 returns</source>
        <translation>%1：%2 的第 %4 个 %3 何时返回</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>%1: what SO_ERROR says in %2&apos;s %3 number %4</source>
        <translation>%1：%2 的第 %4 个 %3 中 SO_ERROR 说什么</translation>
    </message>
    <message>
        <source>%1: events that %2&apos;s %3 number %4 reports</source>
        <translation>%1：%2 的第 %4 个 %3 报告的事件</translation>
    </message>
</context>
<context>
    <name>PacketFields</name>
    <message>
        <source>IP version and header length</source>
        <translation>IP 版本和首部长度</translation>
    </message>
    <message>
        <source>version 4, 20 bytes</source>
        <translation>版本 4，20 字节</translation>
    </message>
    <message>
        <source>IP type of service</source>
        <translation>IP 服务类型</translation>
    </message>
    <message>
        <source>IP total length</source>
        <translation>IP 总长度</translation>
    </message>
    <message>
        <source>bytes, header included</source>
        <translation>字节，含首部</translation>
    </message>
    <message>
        <source>IP identification</source>
        <translation>IP 标识</translation>
    </message>
    <message>
        <source>IP flags and fragment offset</source>
        <translation>IP 标志和片偏移</translation>
    </message>
    <message>
        <source>must not be fragmented</source>
        <translation>不得分片</translation>
    </message>
    <message>
        <source>IP time to live</source>
        <translation>IP 生存时间（TTL）</translation>
    </message>
    <message>
        <source>routers that it may still pass</source>
        <translation>还可以经过的路由器数</translation>
    </message>
    <message>
        <source>IP protocol</source>
        <translation>IP 协议</translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation>IP 首部校验和</translation>
    </message>
    <message>
        <source>IP source address</source>
        <translation>IP 源地址</translation>
    </message>
    <message>
        <source>IP destination address</source>
        <translation>IP 目的地址</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>relative: %1</source>
        <translation>相对：%1</translation>
    </message>
    <message>
        <source>acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>relative: %1, the number expected next</source>
        <translation>相对：%1，期望的下一个序号</translation>
    </message>
    <message>
        <source>means nothing without ACK</source>
        <translation>没有 ACK 时没有意义</translation>
    </message>
    <message>
        <source>data offset</source>
        <translation>数据偏移</translation>
    </message>
    <message>
        <source>the header has %1 bytes</source>
        <translation>首部有 %1 字节</translation>
    </message>
    <message>
        <source>control bits</source>
        <translation>控制位</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>bytes; never scaled in a SYN</source>
        <translation>字节；在 SYN 中从不缩放</translation>
    </message>
    <message>
        <source>as it stands there; the window scale of the SYN multiplies it</source>
        <translation>按原样；SYN 的窗口扩大因子会乘上它</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>TCP 校验和</translation>
    </message>
    <message>
        <source>over header, data and addresses</source>
        <translation>覆盖首部、数据和地址</translation>
    </message>
    <message>
        <source>urgent pointer</source>
        <translation>紧急指针</translation>
    </message>
    <message>
        <source>means nothing without URG</source>
        <translation>没有 URG 时没有意义</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>option: no operation</source>
        <translation>选项：无操作</translation>
    </message>
    <message>
        <source>fills up to a word</source>
        <translation>填充到一个字</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>选项：最大报文段长度</translation>
    </message>
    <message>
        <source>bytes of data that this end takes in one segment</source>
        <translation>这一端在一个报文段中接受的数据字节数</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>选项：窗口扩大</translation>
    </message>
    <message>
        <source>windows of this end count times %1</source>
        <translation>这一端的窗口要乘以 %1</translation>
    </message>
    <message>
        <source>option: SACK permitted</source>
        <translation>选项：允许 SACK</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>选项：时间戳</translation>
    </message>
    <message>
        <source>value %1, echo %2</source>
        <translation>值 %1，回显 %2</translation>
    </message>
    <message>
        <source>milliseconds of the sender&apos;s clock, and the last ones of the other end</source>
        <translation>发送方时钟的毫秒数，以及对端最近的值</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>option: SACK</source>
        <translation>选项：SACK</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>ICMP type</source>
        <translation>ICMP 类型</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>目的地不可达</translation>
    </message>
    <message>
        <source>ICMP code</source>
        <translation>ICMP 代码</translation>
    </message>
    <message>
        <source>ICMP checksum</source>
        <translation>ICMP 校验和</translation>
    </message>
    <message>
        <source>ICMP unused</source>
        <translation>ICMP 未用</translation>
    </message>
    <message>
        <source>quoted: %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>端口不可达</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>被管理性禁止</translation>
    </message>
    <message>
        <source>ARP hardware type</source>
        <translation>ARP 硬件类型</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>ARP protocol type</source>
        <translation>ARP 协议类型</translation>
    </message>
    <message>
        <source>ARP hardware address length</source>
        <translation>ARP 硬件地址长度</translation>
    </message>
    <message>
        <source>ARP protocol address length</source>
        <translation>ARP 协议地址长度</translation>
    </message>
    <message>
        <source>ARP operation</source>
        <translation>ARP 操作</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>ARP sender hardware address</source>
        <translation>ARP 发送方硬件地址</translation>
    </message>
    <message>
        <source>ARP sender address</source>
        <translation>ARP 发送方地址</translation>
    </message>
    <message>
        <source>ARP target hardware address</source>
        <translation>ARP 目标硬件地址</translation>
    </message>
    <message>
        <source>ARP target address</source>
        <translation>ARP 目标地址</translation>
    </message>
    <message>
        <source>wrong: these bytes ask for %1</source>
        <translation>错误：这些字节要求 %1</translation>
    </message>
    <message>
        <source>a bit of this changed on the way</source>
        <translation>其中一个比特在途中改变了</translation>
    </message>
</context>
<context>
    <name>PacketSentence</name>
    <message>
        <source> (%1 of %2)</source>
        <translation>（%1/%2）</translation>
    </message>
    <message>
        <source> (retry %1)</source>
        <translation>（第 %1 次重试）</translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>the port is unreachable</source>
        <translation>端口不可达</translation>
    </message>
    <message>
        <source>a rule forbids this packet</source>
        <translation>一条规则禁止这个数据包</translation>
    </message>
    <message>
        <source>the destination is unreachable</source>
        <translation>目的地不可达</translation>
    </message>
    <message>
        <source>The %1 tells %2 by ICMP: %3.</source>
        <translation>%1 用 ICMP 告诉 %2：%3。</translation>
    </message>
    <message>
        <source>The %1 answers that it has the address %2 (ARP).</source>
        <translation>%1 回答说它有地址 %2（ARP）。</translation>
    </message>
    <message>
        <source>The %1 asks everybody on the cable who has the address %2 (ARP).</source>
        <translation>%1 询问链路上的所有主机谁有地址 %2（ARP）。</translation>
    </message>
    <message>
        <source>The %1 asks %2 whether it is still there (ARP).</source>
        <translation>%1 询问 %2 是否还在（ARP）。</translation>
    </message>
    <message>
        <source>The %1 sends %2 again, before the timer runs out.</source>
        <translation>%1 在定时器触发之前再次发送%2。</translation>
    </message>
    <message>
        <source>The %1 sends %2 again as a probe, because no ACK has come.</source>
        <translation>%1 再次发送%2作为探测，因为没有 ACK 到来。</translation>
    </message>
    <message>
        <source>The %1 asks whether the other end has room again (window probe %2).</source>
        <translation>%1 询问对端是否又有空间（窗口探测 %2）。</translation>
    </message>
    <message>
        <source>The %1 answers with a challenge ACK.</source>
        <translation>%1 用质询 ACK 回答。</translation>
    </message>
    <message>
        <source>The %1 answers with an ACK that repeats what it expects next.</source>
        <translation>%1 用一个 ACK 回答，重申它期望的下一个序号。</translation>
    </message>
    <message>
        <source>The %1 sends %2 to %3.</source>
        <translation>%1 把%2发送给 %3。</translation>
    </message>
    <message>
        <source>Somebody at the %1 sends %2 that pretends to come from %3.</source>
        <translation>%1 处有人发送%2，假装来自 %3。</translation>
    </message>
    <message>
        <source>The %1 sends a SYN to %2, port %3.</source>
        <translation>%1 向 %2 的端口 %3 发送一个 SYN。</translation>
    </message>
    <message>
        <source>The %1 answers the SYN with a SYN, ACK.</source>
        <translation>%1 用 SYN, ACK 回答这个 SYN。</translation>
    </message>
    <message>
        <source>The %1 sends %2.</source>
        <translation>%1 发送%2。</translation>
    </message>
    <message>
        <source>The %1 says that its receive buffer is full: the window is 0.</source>
        <translation>%1 说它的接收缓冲区满了：窗口为 0。</translation>
    </message>
    <message>
        <source>The %1 says that its receive buffer has room again.</source>
        <translation>%1 说它的接收缓冲区又有空间了。</translation>
    </message>
    <message>
        <source>The %1 sends an ACK.</source>
        <translation>%1 发送一个 ACK。</translation>
    </message>
    <message>
        <source>The %1 acknowledges %2.</source>
        <translation>%1 确认%2。</translation>
    </message>
    <message>
        <source>The %1 sends a keepalive probe.</source>
        <translation>%1 发送一个保活探测。</translation>
    </message>
    <message>
        <source>The %1 sends keepalive probe %2 of %3.</source>
        <translation>%1 发送第 %2 个保活探测，共 %3 个。</translation>
    </message>
    <message>
        <source>The %1 sends %2 again%3.</source>
        <translation>%1 再次发送%2%3。</translation>
    </message>
    <message>
        <source>The %1 has waited %2 and sends %3 again%4.</source>
        <translation>%1 等了 %2，再次发送%3%4。</translation>
    </message>
    <message>
        <source>the SYN, ACK</source>
        <translation>SYN, ACK</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>the segment</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>%1 and the FIN</source>
        <translation>%1和 FIN</translation>
    </message>
    <message>
        <source>The path makes a copy of a packet: %1 from %2 is under way twice.</source>
        <translation>路径复制了一个数据包：来自 %2 的 %1 有两份在途。</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1.%2 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It was set %1 ago, and that time is over.</source>
        <translation>它是 %1 前设定的，这段时间已过。</translation>
    </message>
    <message>
        <source>It was set %1 ago, and what it waited for has not come.</source>
        <translation>它是 %1 前设定的，而它等待的东西没有来。</translation>
    </message>
    <message>
        <source>In `CLOSE_WAIT` Linux tells the process `EPIPE`, in other states `ECONNRESET`.</source>
        <translation>在 `CLOSE_WAIT` 中 Linux 告诉进程 `EPIPE`，在其他状态中是 `ECONNRESET`。</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The value is out of range.</source>
        <translation>这个值超出范围。</translation>
    </message>
    <message>
        <source>`%1` goes from %2 to %3.</source>
        <translation>`%1` 的范围是 %2 到 %3。</translation>
    </message>
    <message>
        <source>%1 has no setting for it.</source>
        <translation>%1 没有这个设置。</translation>
    </message>
    <message>
        <source>It is like this already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message>
        <source>`%1` is %2 already.</source>
        <translation>`%1` 已经是 %2。</translation>
    </message>
    <message>
        <source>The %1 has no process `%2`.</source>
        <translation>%1 没有进程 `%2`。</translation>
    </message>
    <message>
        <source>The process `%1` does not run.</source>
        <translation>进程 `%1` 没有运行。</translation>
    </message>
    <message>
        <source>The process `%1` runs already.</source>
        <translation>进程 `%1` 已在运行。</translation>
    </message>
    <message>
        <source>The process `%1` is not stopped.</source>
        <translation>进程 `%1` 没有被暂停。</translation>
    </message>
    <message>
        <source>The process `%1` is stopped already.</source>
        <translation>进程 `%1` 已被暂停。</translation>
    </message>
    <message>
        <source>The %1 has no power already.</source>
        <translation>%1 已经没有电源。</translation>
    </message>
    <message>
        <source>The %1 is on already.</source>
        <translation>%1 已经打开。</translation>
    </message>
    <message>
        <source>The %1 has no power.</source>
        <translation>%1 没有电源。</translation>
    </message>
    <message>
        <source>`%1` of the %2 is unplugged already.</source>
        <translation>%2 的 `%1` 的网线已经拔掉。</translation>
    </message>
    <message>
        <source>`%1` of the %2 is plugged in already.</source>
        <translation>%2 的 `%1` 的网线已经插上。</translation>
    </message>
    <message>
        <source>`%1` of the %2 is down already.</source>
        <translation>%2 的 `%1` 已经停用。</translation>
    </message>
    <message>
        <source>`%1` of the %2 is up already.</source>
        <translation>%2 的 `%1` 已经启用。</translation>
    </message>
    <message>
        <source>The %1 has no interface `%2`.</source>
        <translation>%1 没有接口 `%2`。</translation>
    </message>
    <message>
        <source>The cable %1 is a black hole already.</source>
        <translation>%1的链路已经是黑洞。</translation>
    </message>
    <message>
        <source>The cable %1 is not a black hole.</source>
        <translation>%1的链路不是黑洞。</translation>
    </message>
    <message>
        <source>There is no rule `%1`.</source>
        <translation>没有规则 `%1`。</translation>
    </message>
    <message>
        <source>The process `%1` has no open socket `%2`.</source>
        <translation>进程 `%1` 没有打开的套接字 `%2`。</translation>
    </message>
    <message>
        <source>The process `%1` has no connection.</source>
        <translation>进程 `%1` 没有连接。</translation>
    </message>
    <message>
        <source>This direction is shut down already.</source>
        <translation>这个方向已经关闭。</translation>
    </message>
    <message>
        <source>The socket is not connected.</source>
        <translation>套接字没有连接。</translation>
    </message>
    <message>
        <source>The packet is not on a cable.</source>
        <translation>这个数据包不在链路上。</translation>
    </message>
    <message>
        <source>The %1 is not a firewall.</source>
        <translation>%1 不是防火墙。</translation>
    </message>
    <message>
        <source>The %1 knows no connection.</source>
        <translation>%1 不知道任何连接。</translation>
    </message>
    <message>
        <source>The run stops here until you answer the question of the lesson.</source>
        <translation>在你回答课程的问题之前，运行停在这里。</translation>
    </message>
    <message>
        <source>The controls are locked. Unlock them in the menu “Lesson”.</source>
        <translation>控制已锁定。请在“课程”菜单中解锁。</translation>
    </message>
    <message>
        <source>An ARP message has no checksum: nobody would notice that it changed.</source>
        <translation>ARP 消息没有校验和：没有人会察觉它改变了。</translation>
    </message>
    <message>
        <source>The packet is corrupted already.</source>
        <translation>这个数据包已经损坏。</translation>
    </message>
    <message>
        <source>Select a packet that is on a cable first.</source>
        <translation>请先选择一个在链路上的数据包。</translation>
    </message>
    <message>
        <source>This packet is lost already.</source>
        <translation>这个数据包已经丢失。</translation>
    </message>
    <message>
        <source>This packet waits for the address of its next hop. It is on no cable.</source>
        <translation>这个数据包在等待下一跳的地址。它不在任何链路上。</translation>
    </message>
    <message>
        <source>This packet has arrived already.</source>
        <translation>这个数据包已经到达。</translation>
    </message>
    <message>
        <source>This packet is not on a cable any more.</source>
        <translation>这个数据包已不在任何链路上。</translation>
    </message>
    <message>
        <source>The address belongs to the %1 itself. Only connections over a cable are simulated.</source>
        <translation>这个地址属于 %1 自己。只模拟经过链路的连接。</translation>
    </message>
    <message>
        <source>The ARP cache of the %1 is empty already.</source>
        <translation>%1 的 ARP 缓存已经是空的。</translation>
    </message>
    <message>
        <source>The %1 has no process.</source>
        <translation>%1 没有进程。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>no recording given</source>
        <translation>没有给出记录</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 个通过，%2 个失败</translation>
    </message>
    <message>
        <source>Usage: %1 [--verbose] FILE.json...
Replays recorded kernel runs through the engine and compares segments, results of system calls and states.
  --verbose   print every difference, and both sides of every list
  --help      print this
Exit code: 0 all passed, 1 some failed, 2 wrong command line or unreadable file.
</source>
        <translation>用法：%1 [--verbose] FILE.json...
在引擎中重放记录下来的内核运行，并比较段、系统调用的结果和状态。
  --verbose   打印每一处不同，以及每个列表的两边
  --help      打印本帮助
退出状态：0 全部通过，1 有失败，2 命令行有误或文件无法读取。
</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the run stopped</source>
        <translation>运行停止了</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>没有出现</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>没有预料到</translation>
    </message>
    <message>
        <source>segments of %1 %2:%3</source>
        <translation>%1 的报文段 %2:%3</translation>
    </message>
    <message>
        <source>firewall resets to %1 %2:%3</source>
        <translation>防火墙发给 %1 的 RST %2:%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>window probes of %1</source>
        <translation>%1 的窗口探测</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>returns of %1 #%2 %3</source>
        <translation>%1 的返回 #%2 %3</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>从未进入</translation>
    </message>
    <message>
        <source>states of %1 %2:%3</source>
        <translation>%1 的状态 %2:%3</translation>
    </message>
    <message>
        <source>icmp to %1</source>
        <translation>发给 %1 的 ICMP</translation>
    </message>
    <message>
        <source>arp of %1</source>
        <translation>%1 的 ARP</translation>
    </message>
    <message>
        <source>listen queue of %1 %2</source>
        <translation>%1 的监听队列 %2</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>没有监听套接字</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待的个数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>%1: expected %2; seen %3 (%4)</source>
        <translation>%1：期望 %2；出现 %3（%4）</translation>
    </message>
    <message>
        <source>mss</source>
        <translation>mss</translation>
    </message>
    <message>
        <source>window scale</source>
        <translation>窗口扩大因子</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>允许 SACK</translation>
    </message>
    <message>
        <source>errno</source>
        <translation>errno</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>revents</source>
        <translation>revents</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>time: not between %1 and %2</source>
        <translation>时间：不在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>ack</source>
        <translation>ack</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>它丢失了</translation>
    </message>
    <message>
        <source>it arrived</source>
        <translation>它到达了</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>type or code</source>
        <translation>type 或 code</translation>
    </message>
    <message>
        <source>sender of the quoted segment</source>
        <translation>所引用报文段的发送方</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>it returned</source>
        <translation>它返回了</translation>
    </message>
    <message>
        <source>its process was not killed in it</source>
        <translation>它的进程没有在其中被杀死</translation>
    </message>
    <message>
        <source>it has not returned</source>
        <translation>它没有返回</translation>
    </message>
    <message>
        <source>%1 LOST</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>%1 UNDERWAY</source>
        <translation>%1 在途</translation>
    </message>
    <message>
        <source>%1 = %2%3</source>
        <translation>%1 = %2%3</translation>
    </message>
    <message>
        <source>%1 = %2%3 %4</source>
        <translation>%1 = %2%3 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 被杀死</translation>
    </message>
    <message>
        <source>(no socket)</source>
        <translation>（没有套接字）</translation>
    </message>
    <message>
        <source>%1 orphan</source>
        <translation>%1 孤儿</translation>
    </message>
    <message>
        <source>%1 broadcast request for %2</source>
        <translation>%1 广播请求 %2</translation>
    </message>
    <message>
        <source>%1 unicast request for %2</source>
        <translation>%1 单播请求 %2</translation>
    </message>
    <message>
        <source>still blocked</source>
        <translation>仍然阻塞</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>entered %1, still blocked</source>
        <translation>在 %1 进入，仍然阻塞</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 %2 until %3</source>
        <translation>%1 %2 直到 %3</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 必须是对象</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 必须是数组</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 必须是字符串</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 必须是整数</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 必须在 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds</source>
        <translation>%1 必须是秒数</translation>
    </message>
    <message>
        <source>%1: %2 is not modelled</source>
        <translation>%1：%2 没有被模拟</translation>
    </message>
    <message>
        <source>the error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>%1 must be 1</source>
        <translation>%1 必须是 1</translation>
    </message>
    <message>
        <source>this condition</source>
        <translation>这个条件</translation>
    </message>
    <message>
        <source>%1 must have either call or do</source>
        <translation>%1 必须有 call 或 do 之一</translation>
    </message>
    <message>
        <source>%1 must name two hosts</source>
        <translation>%1 必须写出两台主机</translation>
    </message>
    <message>
        <source>%1 must be where the link before ends</source>
        <translation>%1 必须在前一条链路结束的地方</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 不能为空</translation>
    </message>
    <message>
        <source>%1 does not end at this host</source>
        <translation>%1 不在这台主机上结束</translation>
    </message>
    <message>
        <source>%1 must have two elements</source>
        <translation>%1 必须有两个元素</translation>
    </message>
    <message>
        <source>%1 names no host of the topology: &quot;%2&quot;</source>
        <translation>%1 不是拓扑中任何主机的名称：&quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 names no link of the topology: &quot;%2&quot;</source>
        <translation>%1 不是拓扑中任何链路的名称：&quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 must end at an interface on both sides</source>
        <translation>%1 必须在两边都接到接口</translation>
    </message>
    <message>
        <source>%1 must be an IPv4 address</source>
        <translation>%1 必须是 IPv4 地址</translation>
    </message>
    <message>
        <source>%1 must be an address block such as 10.16.0.0/16, or default</source>
        <translation>%1 必须是地址块，例如 10.16.0.0/16，或 default</translation>
    </message>
    <message>
        <source>%1 must consist of the letters F S R P A U</source>
        <translation>%1 必须由字母 F S R P A U 组成</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>设置 %1</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>recorded on Linux 6.18 (%1)</source>
        <translation>在 Linux 6.18 上记录（%1）</translation>
    </message>
    <message>
        <source>It follows directly from the step before.</source>
        <translation>它直接由前一步而来。</translation>
    </message>
    <message>
        <source>The scenario begins like this.</source>
        <translation>场景就这样开始。</translation>
    </message>
    <message>
        <source>You did this. Nothing in the protocol led to it.</source>
        <translation>这是你做的。协议中没有什么导致它。</translation>
    </message>
    <message>
        <source>The scenario does this at a fixed moment, as you could do it yourself.</source>
        <translation>场景在固定的时刻做这件事，你自己也可以这样做。</translation>
    </message>
    <message>
        <source>The program of this process comes to this step.</source>
        <translation>这个进程的程序走到了这一步。</translation>
    </message>
    <message>
        <source>The program has no further step, so its process exits.</source>
        <translation>程序没有下一步了，所以它的进程退出。</translation>
    </message>
    <message>
        <source>When a process ends, by `exit()` or by a signal such as `SIGKILL`, the kernel closes all its descriptors. So even `kill -9` closes a connection as `close()` does.</source>
        <translation>进程结束时，无论是通过 `exit()` 还是 `SIGKILL` 之类的信号，内核都会关闭它的所有描述符。所以即使 `kill -9` 也像 `close()` 一样关闭连接。</translation>
    </message>
    <message>
        <source>What the call asked for is done or has arrived, so the kernel lets the process go on.</source>
        <translation>调用所请求的事已完成或已到达，所以内核让进程继续。</translation>
    </message>
    <message>
        <source>An error of a connection is reported only once, to whichever call comes first. After that `recv()` returns 0 and `send()` fails with `EPIPE`.</source>
        <translation>连接的错误只报告一次，给最先到来的调用。此后 `recv()` 返回 0，`send()` 以 `EPIPE` 失败。</translation>
    </message>
    <message>
        <source>The process has limited how long its calls may wait, with `SO_RCVTIMEO` or `SO_SNDTIMEO`. The call returns when that time is over. The connection is not touched.</source>
        <translation>进程用 `SO_RCVTIMEO` 或 `SO_SNDTIMEO` 限制了它的调用可以等待多久。时间到了调用就返回。连接不受影响。</translation>
    </message>
    <message>
        <source>A frame needs time for the length of the cable. Neither end can know what becomes of it on the way.</source>
        <translation>帧走过链路的长度需要时间。两端都无法知道它在途中会怎样。</translation>
    </message>
    <message>
        <source>Nobody is told that a frame is lost. The sender can only notice that no answer comes.</source>
        <translation>帧丢失时没有人得到通知。发送方只能察觉没有回答到来。</translation>
    </message>
    <message>
        <source>No kernel runs on a host without power. It sends nothing, answers nothing, and all its connections are forgotten.</source>
        <translation>没有电源的主机上没有内核在运行。它什么也不发送，什么也不回答，它的所有连接都被忘记。</translation>
    </message>
    <message>
        <source>To reach the next host on the cable a kernel needs its hardware address. It asks for it by broadcast, up to three times, 1 s apart. The packet waits until the answer comes.</source>
        <translation>要到达链路上的下一台主机，内核需要它的硬件地址。内核用广播询问，最多三次，相隔 1 s。数据包一直等到回答到来。</translation>
    </message>
    <message>
        <source>The host that has the address answers, and only to the one who asked.</source>
        <translation>拥有这个地址的主机作出回答，而且只回答询问者。</translation>
    </message>
    <message>
        <source>An ARP message tells the hardware address. The kernel keeps it in its neighbour cache and sends what waited for it.</source>
        <translation>ARP 消息说出硬件地址。内核把它保存在邻居缓存中，并发送等待它的数据包。</translation>
    </message>
    <message>
        <source>An address in the neighbour cache counts as confirmed for 15 to 45 s, chosen at random. After that it is `STALE`: it is still used, but no longer trusted.</source>
        <translation>邻居缓存中的地址在 15 到 45 s 内算作已确认，时长随机选取。此后它是 `STALE`：仍然使用，但不再信任。</translation>
    </message>
    <message>
        <source>A packet uses a `STALE` address. The kernel waits 5 s for a sign of life from TCP before it asks for the address again.</source>
        <translation>一个数据包使用了 `STALE` 地址。内核等 5 s，看 TCP 有没有生命迹象，然后才再次询问这个地址。</translation>
    </message>
    <message>
        <source>No sign of life came. The kernel now asks the known hardware address itself, up to three times, 1 s apart.</source>
        <translation>没有生命迹象到来。内核现在直接询问已知的硬件地址，最多三次，相隔 1 s。</translation>
    </message>
    <message>
        <source>TCP makes progress, so the neighbour must be alive. That confirms its address without asking.</source>
        <translation>TCP 有进展，所以邻居一定活着。这不必询问就确认了它的地址。</translation>
    </message>
    <message>
        <source>Nobody answered for the address, so the packets that waited for it are dropped. A host tells its own sockets that the destination is unreachable; a router tells the senders by ICMP.</source>
        <translation>没有人应答这个地址，所以等待它的数据包被丢弃。主机告诉自己的套接字目的地不可达；路由器用 ICMP 告诉发送方。</translation>
    </message>
    <message>
        <source>The neighbour cache was emptied, by command or because the cable is out. The next packet has to ask for the address again.</source>
        <translation>邻居缓存被清空了，或是因为命令，或是因为网线断开。下一个数据包必须重新询问地址。</translation>
    </message>
    <message>
        <source>A router looks up the destination and passes the packet on. It knows nothing of connections.</source>
        <translation>路由器查找目的地并把数据包传下去。它对连接一无所知。</translation>
    </message>
    <message>
        <source>The router has no route to the destination. It tells the sender by ICMP that the network is unreachable.</source>
        <translation>路由器没有通向目的地的路由。它用 ICMP 告诉发送方网络不可达。</translation>
    </message>
    <message>
        <source>The router knows the way, but the next host on it does not answer ARP. It tells the sender of each waiting packet by ICMP that the host is unreachable.</source>
        <translation>路由器知道路，但路上的下一台主机不回答 ARP。它用 ICMP 告诉每个等待中的数据包的发送方：主机不可达。</translation>
    </message>
    <message>
        <source>A route forbids this destination, and the router says so by ICMP: administratively prohibited.</source>
        <translation>一条路由禁止这个目的地，路由器用 ICMP 说明：被管理性禁止。</translation>
    </message>
    <message>
        <source>A `blackhole` route drops the packet without a word. The sender has only its own timers to notice.</source>
        <translation>`blackhole` 路由一声不响地丢弃数据包。发送方只能靠自己的定时器察觉。</translation>
    </message>
    <message>
        <source>A host that is not a router drops packets that are meant for others.</source>
        <translation>不是路由器的主机丢弃给别人的数据包。</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules let the packet pass.</source>
        <translation>防火墙的规则让数据包通过。</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules drop the packet without a word. To the sender this looks the same as a broken path.</source>
        <translation>防火墙的规则一声不响地丢弃数据包。在发送方看来，这和路径中断没有两样。</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules refuse the packet and answer it themselves, by a RST or by ICMP. The other end never hears of it.</source>
        <translation>防火墙的规则拒绝数据包，并自己用 RST 或 ICMP 回答。另一端对此毫不知情。</translation>
    </message>
    <message>
        <source>The first packet of a connection makes an entry in the firewall&apos;s table. By that entry the firewall recognizes all packets that follow.</source>
        <translation>连接的第一个数据包在防火墙的表中建立一个条目。防火墙凭这个条目认出后面的所有数据包。</translation>
    </message>
    <message>
        <source>The firewall watches the flags that pass and keeps a state of its own for the connection. Each state has its own timeout: by default 5 days when established, only seconds after a RST.</source>
        <translation>防火墙观察通过的标志，并为连接维护自己的状态。每个状态有自己的时限：默认情况下，已建立时为 5 天，RST 之后只有几秒。</translation>
    </message>
    <message>
        <source>No packet of this connection has passed for longer than the firewall&apos;s timeout, so the firewall forgets it. Neither end is told.</source>
        <translation>超过防火墙的时限没有这个连接的数据包通过，所以防火墙忘记它。两端都得不到通知。</translation>
    </message>
    <message>
        <source>With `nf_conntrack_tcp_loose` the firewall takes up a connection in its middle, one that it has never seen or has forgotten. On Linux this is the default.</source>
        <translation>启用 `nf_conntrack_tcp_loose` 时，防火墙会从中途接纳一个它从未见过或已忘记的连接。这在 Linux 上是默认行为。</translation>
    </message>
    <message>
        <source>The packet fits no connection that the firewall knows, or its flags cannot come at this point. The rules see it as `INVALID`.</source>
        <translation>数据包不符合防火墙知道的任何连接，或者它的标志不可能在此时出现。规则把它看作 `INVALID`。</translation>
    </message>
    <message>
        <source>The packet would begin a connection, but the rules stop it. Linux makes an entry only when the first packet leaves the firewall, so nothing is kept. The next try counts as new again.</source>
        <translation>数据包本来会开始一个连接，但规则拦住了它。Linux 只在第一个数据包离开防火墙时才建立条目，所以什么也没留下。下一次尝试又算作新的。</translation>
    </message>
    <message>
        <source>The packet belongs to a known connection but does not fit the firewall&apos;s view of it. It may be old, or the firewall may be wrong. The entry stays as it is, and the rules decide as for any packet of the connection.</source>
        <translation>数据包属于已知的连接，但与防火墙对它的看法不符。它可能是旧的，也可能是防火墙错了。条目保持原样，规则像对待该连接的任何数据包一样作决定。</translation>
    </message>
    <message>
        <source>The sequence or ack number lies outside the window that the firewall has seen. The rules see the packet as `INVALID`. With `nf_conntrack_tcp_be_liberal` it would count.</source>
        <translation>序列号或确认号在防火墙所见的窗口之外。规则把数据包看作 `INVALID`。启用 `nf_conntrack_tcp_be_liberal` 时它会有效。</translation>
    </message>
    <message>
        <source>The RST has a sequence number that the other side acknowledged before. No host would believe it, so the firewall does not either: the rules see it as `INVALID`.</source>
        <translation>这个 RST 的序列号早已被另一侧确认。没有主机会相信它，所以防火墙也不相信：规则把它看作 `INVALID`。</translation>
    </message>
    <message>
        <source>The RST lies in the window but has not exactly the number that is due. The receiver may answer it by a challenge ACK, so the entry keeps its state. Its timeout becomes the short one of a closed connection.</source>
        <translation>RST 在窗口之内，但不是恰好应有的序号。接收方可能用质询 ACK 回答它，所以条目保持原状态。它的时限变成已关闭连接的短时限。</translation>
    </message>
    <message>
        <source>A RST is all that has come back. There was no connection, so the firewall deletes the entry at once.</source>
        <translation>返回的只有一个 RST。根本没有连接，所以防火墙立刻删除条目。</translation>
    </message>
    <message>
        <source>A SYN comes for a connection that is over. The firewall deletes the old entry and looks at the SYN as the beginning of a new connection.</source>
        <translation>一个 SYN 为已经结束的连接到来。防火墙删除旧条目，把这个 SYN 看作新连接的开始。</translation>
    </message>
    <message>
        <source>The SYN, ACK answers a SYN that the firewall had let pass without believing it. Both ends agree, so the firewall takes their new numbers.</source>
        <translation>这个 SYN, ACK 回答了防火墙放行但并不相信的一个 SYN。两端意见一致，所以防火墙采用它们的新序号。</translation>
    </message>
    <message>
        <source>The firewall has answered a packet of this connection by a RST, so it counts the connection as closed.</source>
        <translation>防火墙用 RST 回答了这个连接的一个数据包，所以它认为连接已关闭。</translation>
    </message>
    <message>
        <source>`listen()` makes a socket wait for SYNs. The kernel completes handshakes by itself; `accept()` only fetches connections that are complete.</source>
        <translation>`listen()` 让套接字等待 SYN。内核自己完成握手；`accept()` 只取走已完成的连接。</translation>
    </message>
    <message>
        <source>`connect()` starts the handshake: the kernel chooses an initial sequence number and asks for a connection with a SYN.</source>
        <translation>`connect()` 开始握手：内核选择一个初始序列号，用 SYN 请求连接。</translation>
    </message>
    <message>
        <source>`close()` hands the connection over to the kernel. What is still in the send buffer goes first; then a FIN says that no more will come.</source>
        <translation>`close()` 把连接交给内核。发送缓冲区里剩下的先走；然后 FIN 表示不会再有了。</translation>
    </message>
    <message>
        <source>`shutdown(SHUT_WR)` closes one direction only. A FIN says that no more will be sent, but the socket can still receive: the connection is half-closed.</source>
        <translation>`shutdown(SHUT_WR)` 只关闭一个方向。FIN 表示不再发送，但套接字仍可接收：连接是半关闭的。</translation>
    </message>
    <message>
        <source>`shutdown(SHUT_RD)` puts nothing on the wire. Linux goes on to acknowledge what arrives, and it can still be read.</source>
        <translation>`shutdown(SHUT_RD)` 不在线路上发出任何东西。Linux 继续确认到达的内容，而且仍可读取。</translation>
    </message>
    <message>
        <source>There is no connection yet, so closing sends nothing and the socket is deleted. If a SYN, ACK still comes, it finds no socket and is answered with a RST.</source>
        <translation>还没有连接，所以关闭时什么也不发送，套接字被删除。如果之后还有 SYN, ACK 到来，它找不到套接字，会得到 RST 的回答。</translation>
    </message>
    <message>
        <source>Bytes that the program never read are thrown away, and the connection is closed in order all the same. The peer never learns that they were lost.</source>
        <translation>程序从未读取的字节被丢掉，连接仍然有序关闭。对端永远不会知道它们丢了。</translation>
    </message>
    <message>
        <source>The socket is closed while received bytes are still unread. They are lost, and the sender should know that, so the kernel sends a RST instead of a FIN.</source>
        <translation>套接字关闭时还有收到的字节未读。它们丢失了，发送方应当知道，所以内核发送 RST 而不是 FIN。</translation>
    </message>
    <message>
        <source>`SO_LINGER` with 0 s makes `close()` an abort. Unsent bytes are thrown away, a RST tells the other end, and there is no `TIME_WAIT`.</source>
        <translation>0 s 的 `SO_LINGER` 使 `close()` 成为中止。未发送的字节被丢掉，RST 通知对端，没有 `TIME_WAIT`。</translation>
    </message>
    <message>
        <source>A negative `TCP_LINGER2` means that a closed socket shall not wait in `FIN_WAIT_2`. The kernel sends a RST as soon as its FIN is acknowledged.</source>
        <translation>负的 `TCP_LINGER2` 表示已关闭的套接字不应在 `FIN_WAIT_2` 中等待。内核在它的 FIN 得到确认后立刻发送 RST。</translation>
    </message>
    <message>
        <source>The listening socket is closed. If connections wait in its queue, nobody can `accept()` them any more, so the kernel resets them.</source>
        <translation>监听套接字被关闭。如果它的队列里有连接在等待，再也没有人能 `accept()` 它们，所以内核把它们复位。</translation>
    </message>
    <message>
        <source>`SO_LINGER` with a time makes `close()` wait until the other end has acknowledged everything, or the time is over. The kernel goes on closing in either case.</source>
        <translation>带时间的 `SO_LINGER` 使 `close()` 等待，直到对端确认了一切或时间已到。无论哪种情况，内核都继续关闭。</translation>
    </message>
    <message>
        <source>No socket belongs to this segment, so the kernel answers with a RST. Its sequence number is the segment&apos;s ack number: exactly what the sender expects next.</source>
        <translation>没有套接字与这个报文段对应，所以内核用 RST 回答。它的序列号就是该报文段的确认号：正是发送方接下来期望的。</translation>
    </message>
    <message>
        <source>No socket belongs to this segment, so the kernel answers with a RST. The segment has no ack number to borrow, so the RST has sequence number 0 and acknowledges the segment instead.</source>
        <translation>没有套接字与这个报文段对应，所以内核用 RST 回答。报文段没有可借用的确认号，所以 RST 的序列号为 0，转而确认这个报文段。</translation>
    </message>
    <message>
        <source>A RST that belongs to no socket is dropped. If it were answered, two hosts could send each other RSTs for ever.</source>
        <translation>不属于任何套接字的 RST 被丢弃。如果回答它，两台主机就会永远互发 RST。</translation>
    </message>
    <message>
        <source>A listening socket has no connection that a RST could end, so it ignores it.</source>
        <translation>监听套接字没有可被 RST 结束的连接，所以它忽略 RST。</translation>
    </message>
    <message>
        <source>A listening socket waits for a SYN. An ACK must belong to a connection that no longer exists, so it is answered with a RST.</source>
        <translation>监听套接字等待 SYN。ACK 必定属于已不存在的连接，所以用 RST 回答。</translation>
    </message>
    <message>
        <source>A SYN reaches a listening socket. The kernel notes a connection in `SYN_RECV` and answers with SYN, ACK. No process takes part in this.</source>
        <translation>一个 SYN 到达监听套接字。内核登记一个处于 `SYN_RECV` 的连接，并用 SYN, ACK 回答。没有进程参与其中。</translation>
    </message>
    <message>
        <source>The segment has neither SYN nor ACK nor RST. A listening socket cannot use it and drops it.</source>
        <translation>这个报文段既没有 SYN，也没有 ACK 和 RST。监听套接字用不上它，把它丢弃。</translation>
    </message>
    <message>
        <source>The accept queue is full, because the process does not call `accept()` often enough. Linux drops the SYN without a word; the client will send it again.</source>
        <translation>accept 队列满了，因为进程调用 `accept()` 不够频繁。Linux 一声不响地丢弃 SYN；客户端会再次发送。</translation>
    </message>
    <message>
        <source>There is no room to remember another half-open connection. The kernel remembers nothing and hides what it needs in the sequence number of its SYN, ACK: a SYN cookie.</source>
        <translation>没有空间再记住一个半开连接。内核什么也不记，把所需的信息藏在它的 SYN, ACK 的序列号里：这就是 SYN cookie。</translation>
    </message>
    <message>
        <source>The ack number returns a valid SYN cookie. From it the kernel makes the connection that it had not remembered.</source>
        <translation>确认号带回了一个有效的 SYN cookie。内核由它造出先前没有记住的连接。</translation>
    </message>
    <message>
        <source>The client has completed the handshake, but the accept queue is full. Linux ignores the ACK and stays in `SYN_RECV`; it tries again later, when `accept()` may have made room.</source>
        <translation>客户端完成了握手，但 accept 队列满了。Linux 忽略这个 ACK，停留在 `SYN_RECV`；等 `accept()` 可能腾出空间后再试。</translation>
    </message>
    <message>
        <source>The accept queue is full and `tcp_abort_on_overflow` is 1, so the kernel answers the ACK with a RST. On the client `connect()` has already succeeded.</source>
        <translation>accept 队列满了，而 `tcp_abort_on_overflow` 为 1，所以内核用 RST 回答这个 ACK。在客户端，`connect()` 已经成功了。</translation>
    </message>
    <message>
        <source>In `SYN_SENT` an ACK must acknowledge our SYN. This one does not, so the other end is talking about an older connection. A RST tells it that this one is gone.</source>
        <translation>在 `SYN_SENT` 中，ACK 必须确认我们的 SYN。这个没有，所以对端说的是更早的连接。RST 告诉它那个连接已经没有了。</translation>
    </message>
    <message>
        <source>The RST does not acknowledge our SYN, so it cannot be an answer to it. It is dropped.</source>
        <translation>这个 RST 没有确认我们的 SYN，所以不可能是对它的回答。它被丢弃。</translation>
    </message>
    <message>
        <source>The answer does not fit our SYN: the other end still has an older connection. Linux shortens the timer to about 10 ms and sends the SYN again then.</source>
        <translation>回答与我们的 SYN 不符：对端还有一个更早的连接。Linux 把定时器缩短到大约 10 ms，到时再次发送 SYN。</translation>
    </message>
    <message>
        <source>The RST acknowledges our SYN, so it is a true answer: nobody listens on that port. `connect()` fails with `ECONNREFUSED`.</source>
        <translation>这个 RST 确认了我们的 SYN，所以是真正的回答：没有人在那个端口上监听。`connect()` 以 `ECONNREFUSED` 失败。</translation>
    </message>
    <message>
        <source>In `SYN_SENT` a RST counts only if it acknowledges our SYN. This one has no ACK and is dropped.</source>
        <translation>在 `SYN_SENT` 中，RST 只有确认了我们的 SYN 才算数。这个没有 ACK，被丢弃。</translation>
    </message>
    <message>
        <source>The SYN, ACK acknowledges our SYN and brings the other end&apos;s initial sequence number. The connection is `ESTABLISHED` here; our ACK will make it so there.</source>
        <translation>这个 SYN, ACK 确认了我们的 SYN，并带来对端的初始序列号。连接在这里是 `ESTABLISHED`；我们的 ACK 会让它在那边也如此。</translation>
    </message>
    <message>
        <source>A SYN arrives while our own SYN is on its way: both ends call `connect()` at the same time. Each answers with SYN, ACK, and they share one connection.</source>
        <translation>我们自己的 SYN 还在途时，一个 SYN 到达：两端同时调用 `connect()`。各自用 SYN, ACK 回答，它们共享一个连接。</translation>
    </message>
    <message>
        <source>The segment has neither SYN nor RST. In `SYN_SENT` nothing can be done with it, so it is dropped.</source>
        <translation>这个报文段既没有 SYN 也没有 RST。在 `SYN_SENT` 中对它无能为力，所以丢弃。</translation>
    </message>
    <message>
        <source>The segment&apos;s numbers lie outside of the receive window, so it is dropped. An ACK goes back and says which byte is expected next.</source>
        <translation>报文段的序号在接收窗口之外，所以被丢弃。一个 ACK 返回，说明接下来期望哪个字节。</translation>
    </message>
    <message>
        <source>The RST&apos;s number lies outside of the receive window. It is dropped without an answer, since it may be old or forged.</source>
        <translation>RST 的序号在接收窗口之外。它被丢弃且不予回答，因为它可能是旧的或伪造的。</translation>
    </message>
    <message>
        <source>The segment&apos;s timestamp is older than one already seen, so it is an old duplicate, even if its sequence number fits. It is dropped and answered with an ACK.</source>
        <translation>报文段的时间戳比已见过的更旧，所以即使序列号合适，它也是旧的副本。它被丢弃，并用 ACK 回答。</translation>
    </message>
    <message>
        <source>A pure ACK with an old timestamp has been overtaken on the way. Since version 6.14 Linux drops it in silence; before, it sent a duplicate ACK.</source>
        <translation>一个时间戳较旧的纯 ACK 在途中被超过了。从 6.14 版起 Linux 默默丢弃它；以前则发送重复 ACK。</translation>
    </message>
    <message>
        <source>The RST has exactly the sequence number that is expected next, so it is believed. The connection ends at once, without an answer and without `TIME_WAIT`.</source>
        <translation>这个 RST 的序列号恰好是接下来期望的，所以被相信。连接立刻结束，没有回答，也没有 `TIME_WAIT`。</translation>
    </message>
    <message>
        <source>This system takes any RST whose number lies in the window. Newer ones want exactly the next number, because a forger hits a window more easily than a number.</source>
        <translation>这个系统接受序号在窗口内的任何 RST。较新的系统要求恰好是下一个序号，因为伪造者猜中窗口比猜中一个数容易。</translation>
    </message>
    <message>
        <source>A SYN in the middle of a connection cannot be right. This system takes it for an error and resets the connection; newer ones only ask with an ACK.</source>
        <translation>连接中途的 SYN 不可能是对的。这个系统把它当作错误并复位连接；较新的系统只用 ACK 询问。</translation>
    </message>
    <message>
        <source>The RST&apos;s number lies in the window but is not the one expected next, so it may be forged. A challenge ACK asks back: an end that means it answers with a RST that fits exactly.</source>
        <translation>RST 的序号在窗口之内，但不是接下来期望的那个，所以可能是伪造的。质询 ACK 反问一句：真心要复位的一端会用恰好吻合的 RST 回答。</translation>
    </message>
    <message>
        <source>A RST arrives in `SYN_RECV`. The half-open connection is dropped; the listening socket listens on.</source>
        <translation>RST 到达 `SYN_RECV`。半开连接被丢弃；监听套接字继续监听。</translation>
    </message>
    <message>
        <source>A SYN arrives on an existing connection. It may be forged, or the other end may have restarted. A challenge ACK finds out: an end that has restarted answers it with a RST.</source>
        <translation>一个 SYN 到达已有的连接。它可能是伪造的，也可能对端重新启动了。质询 ACK 会弄清楚：重新启动的一端用 RST 回答它。</translation>
    </message>
    <message>
        <source>Linux answers segments that do not fit at most once in 500 ms for each socket, so that nobody can misuse the answers. This one gets none.</source>
        <translation>对不符的报文段，Linux 每个套接字在 500 ms 内最多回答一次，使回答无法被滥用。这一个得不到回答。</translation>
    </message>
    <message>
        <source>After the handshake every segment but a SYN or RST must have the ACK flag. This one has not and is dropped.</source>
        <translation>握手之后，除 SYN 和 RST 外每个报文段都必须有 ACK 标志。这个没有，被丢弃。</translation>
    </message>
    <message>
        <source>The ACK acknowledges our SYN, so the handshake is complete. The connection is `ESTABLISHED` here too, even before a process calls `accept()`.</source>
        <translation>这个 ACK 确认了我们的 SYN，握手完成。连接在这里也是 `ESTABLISHED`，甚至在进程调用 `accept()` 之前。</translation>
    </message>
    <message>
        <source>In `SYN_RECV` an ACK must acknowledge our SYN. This one does not, so it is answered with a RST.</source>
        <translation>在 `SYN_RECV` 中，ACK 必须确认我们的 SYN。这个没有，所以用 RST 回答。</translation>
    </message>
    <message>
        <source>The ACK covers bytes that were not acknowledged before. The kernel can forget them, and its retransmission timer stops or starts anew.</source>
        <translation>这个 ACK 覆盖了先前未确认的字节。内核可以忘记它们，它的重传定时器停止或重新开始。</translation>
    </message>
    <message>
        <source>The ACK covers nothing that was not acknowledged before, so it changes nothing.</source>
        <translation>这个 ACK 没有覆盖任何先前未确认的内容，所以什么也不改变。</translation>
    </message>
    <message>
        <source>The ACK covers bytes that were never sent. The segment is dropped and answered with an ACK.</source>
        <translation>这个 ACK 覆盖了从未发送过的字节。报文段被丢弃，并用 ACK 回答。</translation>
    </message>
    <message>
        <source>The ack number lies further back than any window of this connection reached. That is how blind forgeries look, so the segment is dropped and answered with a challenge ACK.</source>
        <translation>确认号比这个连接的任何窗口都更靠后。盲目伪造就是这个样子，所以报文段被丢弃，并用质询 ACK 回答。</translation>
    </message>
    <message>
        <source>The ACK covers our FIN, so the other end knows that we send no more. It may still send itself; `FIN_WAIT_2` waits for its FIN.</source>
        <translation>这个 ACK 覆盖了我们的 FIN，所以对端知道我们不再发送。它自己仍可发送；`FIN_WAIT_2` 等待它的 FIN。</translation>
    </message>
    <message>
        <source>The ACK covers our FIN, and the other end&apos;s FIN came before. Both directions are closed, so `TIME_WAIT` begins.</source>
        <translation>这个 ACK 覆盖了我们的 FIN，而对端的 FIN 早已到来。两个方向都关闭了，`TIME_WAIT` 开始。</translation>
    </message>
    <message>
        <source>The ACK covers the last FIN. Both directions are closed, and the side that closed second has nothing to wait for: its connection is gone.</source>
        <translation>这个 ACK 覆盖了最后的 FIN。两个方向都关闭了，后关闭的一侧没有什么可等的：它的连接消失。</translation>
    </message>
    <message>
        <source>The ACK offers room in the other end&apos;s receive buffer. Bytes that waited for it can be sent.</source>
        <translation>这个 ACK 提供了对端接收缓冲区的空间。等待它的字节可以发送了。</translation>
    </message>
    <message>
        <source>These are the bytes that are expected next. They go into the receive buffer, where the process can read them.</source>
        <translation>这些正是接下来期望的字节。它们进入接收缓冲区，进程可以在那里读取。</translation>
    </message>
    <message>
        <source>Bytes before these are missing. The kernel keeps these and at once repeats which byte it expects next; that tells the sender of the gap.</source>
        <translation>它们之前的字节缺失。内核保留这些，并立刻重申它接下来期望哪个字节；这让发送方知道有缺口。</translation>
    </message>
    <message>
        <source>These bytes have arrived before, so our ACK was late or lost. They are dropped and acknowledged again.</source>
        <translation>这些字节以前到达过，所以我们的 ACK 迟到或丢失了。它们被丢弃，并再次确认。</translation>
    </message>
    <message>
        <source>The process has closed its socket, so nobody can read these bytes any more. Linux says so with a RST.</source>
        <translation>进程已关闭它的套接字，再也没有人能读这些字节。Linux 用 RST 说明这一点。</translation>
    </message>
    <message>
        <source>The receive buffer is full, so the bytes are not accepted. An ACK repeats that there is no room.</source>
        <translation>接收缓冲区满了，所以字节不被接受。一个 ACK 重申没有空间。</translation>
    </message>
    <message>
        <source>The other end has already said with its FIN that it sends no more. What it seems to send after that is ignored, without an answer.</source>
        <translation>对端已用 FIN 说过不再发送。它此后看似发送的东西被忽略，不予回答。</translation>
    </message>
    <message>
        <source>The FIN says that the other end sends no more. This side may still send: `CLOSE_WAIT` lasts until its process closes too, and no timer ends it.</source>
        <translation>这个 FIN 表示对端不再发送。这一侧仍可发送：`CLOSE_WAIT` 一直持续到它的进程也关闭，没有定时器会结束它。</translation>
    </message>
    <message>
        <source>The FIN arrives before our own FIN is acknowledged: both ends closed at the same time. `CLOSING` waits for the ACK of ours.</source>
        <translation>FIN 在我们自己的 FIN 得到确认之前到达：两端同时关闭。`CLOSING` 等待对我们 FIN 的 ACK。</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN arrives after our own was acknowledged, so both directions are closed. Our ACK of it may get lost, so this side waits in `TIME_WAIT` to repeat it.</source>
        <translation>对端的 FIN 在我们的 FIN 得到确认之后到达，两个方向都关闭了。我们对它的 ACK 可能丢失，所以这一侧在 `TIME_WAIT` 中等待，以便重发。</translation>
    </message>
    <message>
        <source>The FIN comes again, so our last ACK was lost. `TIME_WAIT` exists for this case: the ACK is repeated and the wait starts anew.</source>
        <translation>FIN 再次到来，说明我们最后的 ACK 丢了。`TIME_WAIT` 正是为此而设：ACK 重发，等待重新开始。</translation>
    </message>
    <message>
        <source>An old segment arrives in `TIME_WAIT`. It is answered with an ACK, and on Linux the wait starts anew.</source>
        <translation>一个旧报文段在 `TIME_WAIT` 中到达。它得到 ACK 的回答，在 Linux 上等待重新开始。</translation>
    </message>
    <message>
        <source>A RST arrives in `TIME_WAIT` and ends it too early. RFC 1337 warns of this; Linux allows it unless `tcp_rfc1337` is 1.</source>
        <translation>一个 RST 在 `TIME_WAIT` 中到达，过早地结束了它。RFC 1337 对此提出警告；除非 `tcp_rfc1337` 为 1，Linux 允许这样。</translation>
    </message>
    <message>
        <source>A RST arrives in `TIME_WAIT`, but `tcp_rfc1337` is 1, so it cannot end the wait.</source>
        <translation>一个 RST 在 `TIME_WAIT` 中到达，但 `tcp_rfc1337` 为 1，所以它不能结束等待。</translation>
    </message>
    <message>
        <source>A SYN arrives for addresses and ports that are in `TIME_WAIT`. Its timestamp or its number shows that it is newer than the old connection, so a new one may begin at once.</source>
        <translation>一个 SYN 到达处于 `TIME_WAIT` 的地址和端口。它的时间戳或序号表明它比旧连接更新，所以新连接可以立刻开始。</translation>
    </message>
    <message>
        <source>A SYN arrives in `TIME_WAIT`, but neither its timestamp nor its number is newer than the old connection&apos;s. It is answered with an ACK; a client that really wants to connect answers that with a RST.</source>
        <translation>一个 SYN 在 `TIME_WAIT` 中到达，但它的时间戳和序号都不比旧连接的新。它得到 ACK 的回答；真正想连接的客户端会用 RST 回应。</translation>
    </message>
    <message>
        <source>Bytes arrive for a closed socket that waits in `FIN_WAIT_2`. Nobody can read them any more, so the kernel sends a RST and forgets the connection.</source>
        <translation>字节到达在 `FIN_WAIT_2` 中等待的已关闭套接字。再也没有人能读它们，所以内核发送 RST 并忘记连接。</translation>
    </message>
    <message>
        <source>A RST arrives for a closed socket that waits in `FIN_WAIT_2`. No FIN will come any more, so the kernel forgets the connection.</source>
        <translation>RST 到达在 `FIN_WAIT_2` 中等待的已关闭套接字。不会再有 FIN 到来，所以内核忘记连接。</translation>
    </message>
    <message>
        <source>A connection begins with a SYN. It tells the initial sequence number and what the sender is able to do.</source>
        <translation>连接以 SYN 开始。它说出初始序列号以及发送方会做什么。</translation>
    </message>
    <message>
        <source>The other end&apos;s window has room, so the bytes leave at once. The kernel keeps a copy until they are acknowledged.</source>
        <translation>对端的窗口有空间，所以字节立刻发出。内核保留副本，直到它们得到确认。</translation>
    </message>
    <message>
        <source>All bytes have been sent, so the FIN may follow. It takes one sequence number, so that it can be acknowledged and repeated like a byte.</source>
        <translation>所有字节都已发送，所以 FIN 可以跟上。它占用一个序列号，因此能像字节一样被确认和重发。</translation>
    </message>
    <message>
        <source>The ACK goes out without delay. Linux does so early in a connection and whenever something unusual arrives.</source>
        <translation>ACK 毫不延迟地发出。Linux 在连接早期以及有不寻常的东西到达时这样做。</translation>
    </message>
    <message>
        <source>The ACK has waited a moment, because data or a FIN going the same way could have carried it. On Linux it waits for 200 ms at most.</source>
        <translation>ACK 等了一会儿，因为同方向的数据或 FIN 本可以捎带它。在 Linux 上它最多等 200 ms。</translation>
    </message>
    <message>
        <source>The process has read, so the receive buffer has room again. An ACK tells the other end.</source>
        <translation>进程读取了数据，所以接收缓冲区又有空间。一个 ACK 告诉对端。</translation>
    </message>
    <message>
        <source>The other end has no room, so the bytes wait in the send buffer. Probes ask from time to time, because the news of free room could get lost.</source>
        <translation>对端没有空间，所以字节在发送缓冲区里等待。探测不时询问，因为有空间的消息可能丢失。</translation>
    </message>
    <message>
        <source>A small segment waits while an earlier one is not acknowledged: this is Nagle&apos;s algorithm. `TCP_NODELAY` switches it off.</source>
        <translation>较早的报文段未得到确认时，小报文段要等待：这是 Nagle 算法。`TCP_NODELAY` 把它关掉。</translation>
    </message>
    <message>
        <source>The kernel sets a timer, in case nothing comes.</source>
        <translation>内核设定一个定时器，以防什么也不来。</translation>
    </message>
    <message>
        <source>What the timer was set for has come or no longer matters, so it is stopped.</source>
        <translation>设定定时器所等待的东西已经到来或不再重要，所以它被停止。</translation>
    </message>
    <message>
        <source>No answer to the SYN has come. The gaps are 1 s for the first `tcp_syn_linear_timeouts` tries, then 1 s, 2 s, 4 s and so on.</source>
        <translation>没有对 SYN 的回答到来。最初 `tcp_syn_linear_timeouts` 次尝试间隔 1 s，然后是 1 s、2 s、4 s，依此类推。</translation>
    </message>
    <message>
        <source>This system limits the time that `connect()` may take. The time is over, so the call fails with `ETIMEDOUT`.</source>
        <translation>这个系统限制 `connect()` 可以花费的时间。时间到了，所以调用以 `ETIMEDOUT` 失败。</translation>
    </message>
    <message>
        <source>No answer has come, and `tcp_syn_retries` allows no further SYN. The kernel sends nothing; `connect()` fails, usually with `ETIMEDOUT`.</source>
        <translation>没有回答到来，而 `tcp_syn_retries` 不允许再发 SYN。内核什么也不发；`connect()` 失败，通常是 `ETIMEDOUT`。</translation>
    </message>
    <message>
        <source>The ACK that completes the handshake has not come, so the SYN, ACK is sent again. The gaps are 1 s, 2 s, 4 s and so on.</source>
        <translation>完成握手的 ACK 没有到来，所以再次发送 SYN, ACK。间隔是 1 s、2 s、4 s，依此类推。</translation>
    </message>
    <message>
        <source>The ACK that completes the handshake has not come, and `tcp_synack_retries` allows no further try. The kernel drops the half-open connection without a word; no process knew of it.</source>
        <translation>完成握手的 ACK 没有到来，而 `tcp_synack_retries` 不允许再试。内核一声不响地丢弃半开连接；没有进程知道它。</translation>
    </message>
    <message>
        <source>More than half of the backlog is taken by half-open connections, and few of them are new. The kernel lets the old ones go after fewer tries than `tcp_synack_retries`, at the least after two.</source>
        <translation>超过一半的 backlog 被半开连接占用，其中很少是新的。内核在少于 `tcp_synack_retries` 次尝试之后就放弃旧的，最少两次。</translation>
    </message>
    <message>
        <source>The same SYN has come again, so the SYN, ACK was late or lost. It is sent again at once.</source>
        <translation>同一个 SYN 再次到来，所以 SYN, ACK 迟到或丢失了。它立刻被再次发送。</translation>
    </message>
    <message>
        <source>The last copy of this segment has not even left the host, so Linux does not make another. The timer runs on.</source>
        <translation>这个报文段的上一份副本还没有离开主机，所以 Linux 不再造一份。定时器继续走。</translation>
    </message>
    <message>
        <source>No ACK has come in time, so the first unacknowledged segment is sent again. The timeout doubles each time, up to 120 s, so as not to burden a crowded path.</source>
        <translation>没有 ACK 及时到来，所以再次发送第一个未确认的报文段。超时每次加倍，直到 120 s，以免加重拥挤路径的负担。</translation>
    </message>
    <message>
        <source>This system counts its retransmissions. So many have stayed without an answer that the connection ends with `ETIMEDOUT`.</source>
        <translation>这个系统数它的重传次数。没有回答的已经太多，连接以 `ETIMEDOUT` 结束。</translation>
    </message>
    <message>
        <source>This system limits the time for which it sends the same bytes again. The limit is the R2 of the RFC. It is over, so the connection ends with `ETIMEDOUT`.</source>
        <translation>这个系统限制重发同样字节的时间。这个限度就是 RFC 的 R2。时间到了，连接以 `ETIMEDOUT` 结束。</translation>
    </message>
    <message>
        <source>Who gives up tells the peer with a RST on systems that come from BSD. It seldom arrives, for the path is dead.</source>
        <translation>在源自 BSD 的系统上，放弃的一方用 RST 告诉对端。它很少到达，因为路径已断。</translation>
    </message>
    <message>
        <source>No ACK has come for longer than `tcp_retries2` allows; Linux turns that number into a time. The kernel ends the connection without a RST. The process gets `ETIMEDOUT`, or an earlier error such as `EHOSTUNREACH`.</source>
        <translation>没有 ACK 到来的时间超过了 `tcp_retries2` 的允许；Linux 把这个数换算成时间。内核不发 RST 就结束连接。进程得到 `ETIMEDOUT`，或更早的错误，如 `EHOSTUNREACH`。</translation>
    </message>
    <message>
        <source>No process holds this socket, so the kernel tries for a shorter time: `tcp_orphan_retries`, where 0 means 8. Then it forgets the connection without a word.</source>
        <translation>没有进程持有这个套接字，所以内核尝试的时间更短：`tcp_orphan_retries`，其中 0 表示 8。然后它一声不响地忘记连接。</translation>
    </message>
    <message>
        <source>Bytes have stayed unacknowledged for longer than `TCP_USER_TIMEOUT` allows. The connection ends with `ETIMEDOUT`, whatever `tcp_retries2` says.</source>
        <translation>字节未得到确认的时间超过了 `TCP_USER_TIMEOUT` 的允许。无论 `tcp_retries2` 怎么说，连接以 `ETIMEDOUT` 结束。</translation>
    </message>
    <message>
        <source>If the last segment is lost, nothing after it can reveal the gap. So Linux sends it again a little before the retransmission timeout. This probe does not count as a retry.</source>
        <translation>如果最后一个报文段丢失，后面没有什么能暴露这个缺口。所以 Linux 在重传超时之前稍早再发送一次。这个探测不算重试。</translation>
    </message>
    <message>
        <source>The other end&apos;s ACKs show that a segment is missing while later ones arrive. It is sent again without waiting for the timer.</source>
        <translation>对端的 ACK 表明缺少一个报文段，而后面的都到了。不等定时器就再次发送它。</translation>
    </message>
    <message>
        <source>A segment that was sent later has arrived, this one has not. Linux waits a quarter of a round trip in case it was only overtaken. Then it counts as lost and is sent again.</source>
        <translation>后发送的报文段已到达，这一个却没有。Linux 等四分之一个往返时间，以防它只是被超过。然后把它算作丢失并再次发送。</translation>
    </message>
    <message>
        <source>The ACK answers the original segment, not the retransmission, so the timeout came too soon. Linux takes back what it did to the congestion window, and does not send again what follows.</source>
        <translation>这个 ACK 回答的是原来的报文段，而不是重传，所以超时来得太早。Linux 撤回它对拥塞窗口所做的改变，也不再重发后面的内容。</translation>
    </message>
    <message>
        <source>The kernel keeps at most `tcp_max_tw_buckets` small records. This one finds no room, so the connection is forgotten at once, without `TIME_WAIT`.</source>
        <translation>内核最多保留 `tcp_max_tw_buckets` 条小记录。这一条没有位置，所以连接立刻被忘记，没有 `TIME_WAIT`。</translation>
    </message>
    <message>
        <source>The kernel keeps at most `tcp_max_orphans` connections that no process holds. This one is too many: it is reset and forgotten.</source>
        <translation>内核最多保留 `tcp_max_orphans` 个没有进程持有的连接。这一个多余了：它被复位并忘记。</translation>
    </message>
    <message>
        <source>The network says that the path is broken, not crowded: by ICMP, or because nobody answers ARP. So one doubling of the timeout is undone, and the segment is sent again sooner.</source>
        <translation>网络说路径断了，而不是拥挤：通过 ICMP，或因为没有人回答 ARP。所以撤销一次超时加倍，报文段更早地再次发送。</translation>
    </message>
    <message>
        <source>The other end has no room. A probe without data asks whether that is still so. As long as answers come, this may go on for ever.</source>
        <translation>对端没有空间。一个不带数据的探测询问是否仍然如此。只要有回答到来，这可以永远继续。</translation>
    </message>
    <message>
        <source>Too many window probes in a row, as many as `tcp_retries2` says, have stayed without an answer. The other end is taken for dead.</source>
        <translation>连续太多窗口探测没有回答，多达 `tcp_retries2` 所说的次数。对端被当作已死。</translation>
    </message>
    <message>
        <source>A keepalive probe of this system carries one byte that the peer has long received. Very old systems answered nothing less. The peer throws the byte away and sends an ACK.</source>
        <translation>这个系统的保活探测带有对端早已收到的一个字节。非常老的系统对更少的东西不作回答。对端丢掉这个字节并发送 ACK。</translation>
    </message>
    <message>
        <source>All probes stayed without an answer. AIX sends one more than it is told to and waits one more interval. Then it sends a RST, and the program gets `ETIMEDOUT`.</source>
        <translation>所有探测都没有回答。AIX 比设定的多发一个，再多等一个间隔。然后它发送 RST，程序得到 `ETIMEDOUT`。</translation>
    </message>
    <message>
        <source>Probes were repeated at growing gaps, like retransmissions, until the time for them was over. The connection ends with a RST and `ETIMEDOUT`.</source>
        <translation>探测像重传一样以递增的间隔重复，直到时限已到。连接以 RST 和 `ETIMEDOUT` 结束。</translation>
    </message>
    <message>
        <source>Nothing has come from the other end for the keepalive time. A probe repeats an old sequence number, which an end that is alive has to answer.</source>
        <translation>在保活时间内对端什么也没有来。探测重复一个旧的序列号，活着的一端必须回答它。</translation>
    </message>
    <message>
        <source>Too many keepalive probes in a row have stayed without an answer. The connection ends with `ETIMEDOUT`, and a RST goes out in case the other end is alive after all.</source>
        <translation>连续太多保活探测没有回答。连接以 `ETIMEDOUT` 结束，并发出一个 RST，以防对端毕竟还活着。</translation>
    </message>
    <message>
        <source>The keepalive timer finds that the connection was used since it was set. It runs on for the rest of the keepalive time.</source>
        <translation>保活定时器发现连接自它设定以来被使用过。它继续走完保活时间的剩余部分。</translation>
    </message>
    <message>
        <source>Some bytes are not acknowledged, so the retransmission timer watches the other end already. Keepalive sends no probe.</source>
        <translation>有字节未得到确认，所以重传定时器已经在看守对端。保活不发送探测。</translation>
    </message>
    <message>
        <source>No process holds the socket. FreeBSD lets it wait for as long as an unanswered keepalive would take, 675 s by default; `fast_finwait2_recycle` makes it 60 s.</source>
        <translation>没有进程持有这个套接字。FreeBSD 让它等待一次无回答的保活所需的时间，默认 675 s；`fast_finwait2_recycle` 使之成为 60 s。</translation>
    </message>
    <message>
        <source>No process holds the socket, and it waits for the peer&apos;s FIN. The RFC sets no time for it: it may wait for ever.</source>
        <translation>没有进程持有这个套接字，它在等待对端的 FIN。RFC 没有为此规定时间：它可以永远等下去。</translation>
    </message>
    <message>
        <source>No process holds the socket. HP-UX sets no limit for it, but it sends keepalive probes. As long as the peer answers, the socket stays.</source>
        <translation>没有进程持有这个套接字。HP-UX 不为它设限，但发送保活探测。只要对端回答，套接字就保留。</translation>
    </message>
    <message>
        <source>No process holds the socket, and only the other end&apos;s FIN is missing. It may never come, so the kernel waits for no longer than `tcp_fin_timeout`, as it stands at this moment.</source>
        <translation>没有进程持有这个套接字，只缺对端的 FIN。它可能永远不来，所以内核等待的时间不超过此刻的 `tcp_fin_timeout`。</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN has not come within `tcp_fin_timeout`. The kernel forgets the connection and sends nothing. What the other end sends later is answered with a RST.</source>
        <translation>对端的 FIN 没有在 `tcp_fin_timeout` 内到来。内核忘记连接，什么也不发送。对端以后发送的东西会得到 RST 的回答。</translation>
    </message>
    <message>
        <source>Linux splits a `FIN_WAIT_2` above 60 s into two parts, each as long as what is above 60 s. In the second part, which begins now, it keeps only a small record of the socket.</source>
        <translation>Linux 把超过 60 s 的 `FIN_WAIT_2` 分成两段，每段的长度都是超出 60 s 的部分。在现在开始的第二段中，它只保留套接字的一小条记录。</translation>
    </message>
    <message>
        <source>`tcp_fin_timeout` was lowered during the first part of a long `FIN_WAIT_2`. No time is left for the second part, so Linux ends the connection with a RST.</source>
        <translation>`tcp_fin_timeout` 在长 `FIN_WAIT_2` 的第一段中被调低。第二段没有剩余时间，所以 Linux 用 RST 结束连接。</translation>
    </message>
    <message>
        <source>The side that closed first remembers the connection for a while: to repeat its last ACK if that was lost, and until old segments have died out. On Linux this takes 60 s, whatever `tcp_fin_timeout` says.</source>
        <translation>先关闭的一侧把连接记住一会儿：以便在最后的 ACK 丢失时重发，并等到旧报文段消亡。在 Linux 上这是 60 s，无论 `tcp_fin_timeout` 怎么说。</translation>
    </message>
    <message>
        <source>`TIME_WAIT` is over, so no old segment of this connection is expected any more. Its addresses and ports are free again.</source>
        <translation>`TIME_WAIT` 结束，不再预期这个连接的旧报文段。它的地址和端口又空闲了。</translation>
    </message>
    <message>
        <source>ICMP says that the destination cannot be reached. While a connection is being opened Linux believes this at once, and `connect()` fails.</source>
        <translation>ICMP 说目的地无法到达。在连接建立期间，Linux 立刻相信这一点，`connect()` 失败。</translation>
    </message>
    <message>
        <source>The network says that the destination cannot be reached, but that may pass. An existing connection only remembers the error; the process gets it if all retransmissions fail.</source>
        <translation>网络说目的地无法到达，但这可能会过去。已有的连接只是记住这个错误；如果所有重传都失败，进程才会得到它。</translation>
    </message>
    <message>
        <source>The process has asked for ICMP errors with `IP_RECVERR`, so its next call gets this one. The connection goes on.</source>
        <translation>进程用 `IP_RECVERR` 请求了 ICMP 错误，所以它的下一个调用得到这一个。连接继续。</translation>
    </message>
    <message>
        <source>The ICMP message quotes a sequence number that is not on its way. It may be late or forged and is ignored.</source>
        <translation>ICMP 消息引用的序列号不在途。它可能迟到或是伪造的，被忽略。</translation>
    </message>
    <message>
        <source>A router sends at most one ICMP message a second to the same host, after six at once. This packet dies without one.</source>
        <translation>路由器在一次连发六个之后，每秒最多向同一主机发送一个 ICMP 消息。这个数据包死去时没有得到。</translation>
    </message>
    <message>
        <source>ICMP says that the SYN, ACK cannot be delivered. Linux drops the half-open connection at once.</source>
        <translation>ICMP 说 SYN, ACK 无法送达。Linux 立刻丢弃半开连接。</translation>
    </message>
    <message>
        <source>The segment cannot even leave this host, because no route leads to the destination. `connect()` fails at once with `ENETUNREACH`; an existing connection goes on trying.</source>
        <translation>报文段甚至无法离开本主机，因为没有路由通向目的地。`connect()` 立刻以 `ENETUNREACH` 失败；已有的连接继续尝试。</translation>
    </message>
    <message>
        <source>The network promises no time. A packet that is held up can be overtaken by later ones, and its sender may send it again in the meantime.</source>
        <translation>网络不保证时间。被扣留的数据包可能被后来的超过，其间它的发送方可能再次发送。</translation>
    </message>
    <message>
        <source>The network may deliver a packet twice, for example when a link layer repeats what had arrived after all. TCP knows the second one by its sequence numbers.</source>
        <translation>网络可能把一个数据包送达两次，例如链路层重发了其实已到达的内容。TCP 凭序列号认出第二份。</translation>
    </message>
    <message>
        <source>A bit flips where no check of the cable sees it, such as in the memory of a switch. The checksum in the packet no longer fits. Who checks it next drops the packet.</source>
        <translation>一个比特在链路的检查看不到的地方翻转，例如在交换机的内存里。数据包中的校验和不再相符。下一个检查它的人丢弃这个数据包。</translation>
    </message>
    <message>
        <source>Every machine on the way checks the checksum of the IP header. If it does not fit, the address may be wrong too, so the packet is dropped and nobody is told. Linux counts it in `IpInHdrErrors`.</source>
        <translation>途中的每台机器都检查 IP 首部的校验和。如果不符，地址也可能是错的，所以数据包被丢弃，没有人得到通知。Linux 把它计入 `IpInHdrErrors`。</translation>
    </message>
    <message>
        <source>The TCP checksum covers header and data, and only the receiver checks it. If it does not fit, the segment is dropped in silence, as if it had been lost: the sender sends it again. Linux counts it in `TcpInCsumErrors`.</source>
        <translation>TCP 校验和覆盖首部和数据，只有接收方检查它。如果不符，报文段被默默丢弃，就像丢失了一样：发送方会再次发送。Linux 把它计入 `TcpInCsumErrors`。</translation>
    </message>
    <message>
        <source>The checksum of the ICMP message does not fit. The message is dropped, and nobody learns what it said.</source>
        <translation>ICMP 消息的校验和不符。消息被丢弃，没有人知道它说了什么。</translation>
    </message>
    <message>
        <source>Connection tracking checks TCP and ICMP checksums (`nf_conntrack_checksum`). A packet whose checksum does not fit counts for no connection, and the rules see it as `INVALID`. A plain router would not look.</source>
        <translation>连接跟踪检查 TCP 和 ICMP 的校验和（`nf_conntrack_checksum`）。校验和不符的数据包不算任何连接的，规则把它看作 `INVALID`。普通路由器不会去看。</translation>
    </message>
</context>
<context>
    <name>RunSource</name>
    <message>
        <source>This run, %1</source>
        <translation>本次运行，%1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>场景：%1</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>变体：%1</translation>
    </message>
    <message>
        <source>This run with both hosts as %1</source>
        <translation>本次运行，两台主机都是 %1</translation>
    </message>
</context>
<context>
    <name>RunWish</name>
    <message>
        <source>No host has a connection now, so there is no RTO.</source>
        <translation>现在没有主机有连接，所以没有 RTO。</translation>
    </message>
    <message>
        <source>The RTO of the %1 is %2; that makes %3.</source>
        <translation>%1 的 RTO 是 %2；合计 %3。</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Write a state, a packet, an error or a time: FIN_WAIT_2, RST, ETIMEDOUT, +2 h.</source>
        <translation>写一个状态、数据包、错误或时间：FIN_WAIT_2、RST、ETIMEDOUT、+2 h。</translation>
    </message>
    <message>
        <source>“%1” is no state, packet, error or time. Examples: FIN_WAIT_2, server RST, ETIMEDOUT, +2 h, in 5 RTO.</source>
        <translation>“%1”不是状态、数据包、错误或时间。例如：FIN_WAIT_2、server RST、ETIMEDOUT、+2 h、in 5 RTO。</translation>
    </message>
    <message>
        <source>%1 does not come before the run ends at %2.</source>
        <translation>在运行于 %2 结束之前，%1 不会出现。</translation>
    </message>
    <message>
        <source>So much happens that the search stopped at %1.</source>
        <translation>发生的事情太多，搜索停在了 %1。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 leaves the %2 on the cable %3.</source>
        <translation>%1 从 %2 发到 %3的链路上。</translation>
    </message>
    <message>
        <source>%1 reaches the %2.</source>
        <translation>%1 到达 %2。</translation>
    </message>
    <message>
        <source>%1 is lost on the cable %2: %3.</source>
        <translation>%1 在 %2的链路上丢失：%3。</translation>
    </message>
    <message>
        <source>%1 is lost at the %2: %3.</source>
        <translation>%1 在 %2 处丢失：%3。</translation>
    </message>
    <message>
        <source>%1 still waits in the %2 and is not sent again.</source>
        <translation>%1 仍在 %2 中等待，没有再次发送。</translation>
    </message>
    <message>
        <source>%1 has to wait: the %2 does not know the hardware address of %3 yet.</source>
        <translation>%1 必须等待：%2 还不知道 %3 的硬件地址。</translation>
    </message>
    <message>
        <source>%1 is accepted by the %2.</source>
        <translation>%1 被 %2 接受。</translation>
    </message>
    <message>
        <source>%1 is not accepted by the %2.</source>
        <translation>%1 不被 %2 接受。</translation>
    </message>
    <message>
        <source>The %1 listens on port %2.</source>
        <translation>%1 在端口 %2 上监听。</translation>
    </message>
    <message>
        <source>A connection begins at the %1, in %2.</source>
        <translation>%1 处开始一个连接，状态为 %2。</translation>
    </message>
    <message>
        <source>The %1 goes from %2 to %3.</source>
        <translation>%1 从 %2 进入 %3。</translation>
    </message>
    <message>
        <source>The %1 sets its %2 to %3.</source>
        <translation>%1 把%2设为 %3。</translation>
    </message>
    <message>
        <source>The %1 of the %2 runs out.</source>
        <translation>%2 的%1触发。</translation>
    </message>
    <message>
        <source>The %1 stops its %2.</source>
        <translation>%1 停止它的%2。</translation>
    </message>
    <message>
        <source>The %1 puts %2 into its receive buffer.</source>
        <translation>%1 把 %2 放进接收缓冲区。</translation>
    </message>
    <message>
        <source>The %1 learns that %2 have arrived.</source>
        <translation>%1 得知 %2 已经到达。</translation>
    </message>
    <message>
        <source>The %1 remembers %2, in case all its tries fail.</source>
        <translation>%1 记住 %2，以防所有尝试都失败。</translation>
    </message>
    <message>
        <source>The next system call on this socket of the %1 gets %2.</source>
        <translation>%1 的这个套接字上的下一个系统调用得到 %2。</translation>
    </message>
    <message>
        <source>%1 It changes nothing.</source>
        <translation>%1 它什么也不改变。</translation>
    </message>
    <message>
        <source>%1 of the %2 changes from %3 to %4.</source>
        <translation>%2 的 %1 从 %3 变为 %4。</translation>
    </message>
    <message>
        <source>The %1 starts; it remembers no connection.</source>
        <translation>%1 启动；它不记得任何连接。</translation>
    </message>
    <message>
        <source>The %1 stops dead. It sends nothing more.</source>
        <translation>%1 突然停住。它不再发送任何东西。</translation>
    </message>
    <message>
        <source>The %1 sees that %2 is plugged in.</source>
        <translation>%1 看到 %2 的网线插上了。</translation>
    </message>
    <message>
        <source>The %1 sees that %2 is unplugged.</source>
        <translation>%1 看到 %2 的网线拔掉了。</translation>
    </message>
    <message>
        <source>%2 of the %1 is up.</source>
        <translation>%1 的 %2 已启用。</translation>
    </message>
    <message>
        <source>%2 of the %1 is down.</source>
        <translation>%1 的 %2 已停用。</translation>
    </message>
    <message>
        <source>The %1 forgets the hardware address of %2.</source>
        <translation>%1 忘记 %2 的硬件地址。</translation>
    </message>
    <message>
        <source>The %1&apos;s ARP entry for %2 goes from %3 to %4.</source>
        <translation>%1 关于 %2 的 ARP 条目从 %3 变为 %4。</translation>
    </message>
    <message>
        <source>The %1 knows no connection to which this packet fits.</source>
        <translation>%1 不知道与这个数据包相符的连接。</translation>
    </message>
    <message>
        <source>The numbers of the packet lie outside the window that the %1 has seen.</source>
        <translation>数据包的序号在 %1 所见的窗口之外。</translation>
    </message>
    <message>
        <source>The %1 does not believe the RST.</source>
        <translation>%1 不相信这个 RST。</translation>
    </message>
    <message>
        <source>The %1 leaves its entry as it is.</source>
        <translation>%1 让它的条目保持原样。</translation>
    </message>
    <message>
        <source>The %1 keeps no entry of this connection.</source>
        <translation>%1 不保留这个连接的条目。</translation>
    </message>
    <message>
        <source>%1 passes the %2.</source>
        <translation>%1 通过 %2。</translation>
    </message>
    <message>
        <source>%1 is dropped by the %2.</source>
        <translation>%1 被 %2 丢弃。</translation>
    </message>
    <message>
        <source>%1 is rejected by the %2.</source>
        <translation>%1 被 %2 拒绝。</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>The %1 sends no keepalive probe now.</source>
        <translation>%1 现在不发送保活探测。</translation>
    </message>
    <message>
        <source>The %1 lets its keepalive timer run on.</source>
        <translation>%1 让它的保活定时器继续走。</translation>
    </message>
    <message>
        <source>The %1 halves its retransmission timeout.</source>
        <translation>%1 把它的重传超时减半。</translation>
    </message>
    <message>
        <source>The %1 keeps only a small record of the connection from now on.</source>
        <translation>%1 从现在起只保留这个连接的一小条记录。</translation>
    </message>
    <message>
        <source>The %1 takes note that its process reads no more.</source>
        <translation>%1 记下它的进程不再读取。</translation>
    </message>
    <message>
        <source>The %1 lets `close()` wait.</source>
        <translation>%1 让 `close()` 等待。</translation>
    </message>
    <message>
        <source>The %1 sends no ICMP message this time.</source>
        <translation>%1 这次不发送 ICMP 消息。</translation>
    </message>
    <message>
        <source>The %1 does not answer.</source>
        <translation>%1 不回答。</translation>
    </message>
    <message>
        <source>The %1 does nothing.</source>
        <translation>%1 什么也不做。</translation>
    </message>
    <message>
        <source>The %1 no longer listens on port %2.</source>
        <translation>%1 不再在端口 %2 上监听。</translation>
    </message>
    <message>
        <source>A RST ends the connection at the %1; it was in %2.</source>
        <translation>一个 RST 结束了 %1 处的连接；它原来在 %2。</translation>
    </message>
    <message>
        <source>The connection is gone at the %1; it was in %2.</source>
        <translation>%1 处的连接消失了；它原来在 %2。</translation>
    </message>
    <message>
        <source>Its process gets %1.</source>
        <translation>它的进程得到 %1。</translation>
    </message>
    <message>
        <source>A process</source>
        <translation>一个进程</translation>
    </message>
    <message>
        <source>The process `%1`</source>
        <translation>进程 `%1`</translation>
    </message>
    <message>
        <source>%1 on the %2 holds the connection now.</source>
        <translation>%2 上的%1现在持有这个连接。</translation>
    </message>
    <message>
        <source>The connection waits at the %1 until a process calls `accept()`.</source>
        <translation>连接在 %1 等待，直到有进程调用 `accept()`。</translation>
    </message>
    <message>
        <source>No process of the %1 holds the socket any more. Its kernel goes on alone.</source>
        <translation>%1 再没有进程持有这个套接字。它的内核独自继续。</translation>
    </message>
    <message>
        <source>%1 starts on the %2.</source>
        <translation>%1在 %2 上启动。</translation>
    </message>
    <message>
        <source>%1 on the %2 exits.</source>
        <translation>%1在 %2 上退出。</translation>
    </message>
    <message>
        <source>%1 on the %2 is killed.</source>
        <translation>%1在 %2 上被杀死。</translation>
    </message>
    <message>
        <source>%1 on the %2 is stopped; it makes no more calls.</source>
        <translation>%1在 %2 上被暂停；它不再做任何调用。</translation>
    </message>
    <message>
        <source>%1 on the %2 goes on.</source>
        <translation>%1在 %2 上继续。</translation>
    </message>
    <message>
        <source>The process `%1` calls %2</source>
        <translation>进程 `%1` 调用 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 and waits.</source>
        <translation>%1，并等待。</translation>
    </message>
    <message>
        <source>The process `%1` ends while it waits in %2.</source>
        <translation>进程 `%1` 在 %2 中等待时结束。</translation>
    </message>
    <message>
        <source>%1 of the process `%2` comes back after %3: %4.</source>
        <translation>进程 `%2` 的 %1 在 %3 后返回：%4。</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <translation>它以 %1 失败</translation>
    </message>
    <message>
        <source>0 bytes, nothing more will come</source>
        <translation>0 字节，不会再有了</translation>
    </message>
    <message>
        <source>it gets %1</source>
        <translation>它得到 %1</translation>
    </message>
    <message>
        <source>the kernel takes %1</source>
        <translation>内核收下 %1</translation>
    </message>
    <message>
        <source>it gets the connection with %1</source>
        <translation>它得到与 %1 的连接</translation>
    </message>
    <message>
        <source>the connection is open</source>
        <translation>连接已建立</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The %1 forgets the connection from %2.</source>
        <translation>%1 忘记来自 %2 的连接。</translation>
    </message>
    <message>
        <source>The %1 notes the connection as %2. It forgets it after %3 without a packet.</source>
        <translation>%1 把这个连接登记为 %2。若 %3 没有数据包，它就忘记它。</translation>
    </message>
    <message>
        <source>%1 is held up on the cable %2: it arrives %3 later.</source>
        <translation>%1 在 %2的链路上被扣留：它晚到 %3。</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its IP header flips.</source>
        <translation>%1 在 %2的链路上改变：它的 IP 首部的一个比特翻转。</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its header flips.</source>
        <translation>%1 在 %2的链路上改变：它的首部的一个比特翻转。</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its data flips.</source>
        <translation>%1 在 %2的链路上改变：它的数据的一个比特翻转。</translation>
    </message>
    <message>
        <source>%1 of the process `%2` comes back at once: %3.</source>
        <translation>进程 `%2` 的 %1 立即返回：%3。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>read each time it is needed</source>
        <translation>每次需要时读取</translation>
    </message>
    <message>
        <source>read when a socket is created</source>
        <translation>在创建套接字时读取</translation>
    </message>
    <message>
        <source>read when a SYN timer runs out: none runs now</source>
        <translation>在 SYN 定时器触发时读取：现在没有在走的</translation>
    </message>
    <message>
        <source>read when a SYN, ACK timer runs out: none runs now</source>
        <translation>在 SYN,ACK 定时器触发时读取：现在没有在走的</translation>
    </message>
    <message>
        <source>read when a retransmission timer runs out: none runs now</source>
        <translation>在重传定时器触发时读取：现在没有在走的</translation>
    </message>
    <message>
        <source>read on entering `FIN_WAIT_2` without a process</source>
        <translation>在没有进程的情况下进入 `FIN_WAIT_2` 时读取</translation>
    </message>
    <message>
        <source>read on entering `TIME_WAIT`</source>
        <translation>在进入 `TIME_WAIT` 时读取</translation>
    </message>
    <message>
        <source>read when a keepalive timer runs out: none runs now</source>
        <translation>在保活定时器触发时读取：现在没有在走的</translation>
    </message>
    <message>
        <source>read at the next packet of a connection; until then the old timeout runs</source>
        <translation>在连接的下一个数据包时读取；在那之前仍按旧的时限</translation>
    </message>
    <message>
        <source>read when a connection is opened</source>
        <translation>在打开连接时读取</translation>
    </message>
    <message>
        <source>half-seconds</source>
        <translation>半秒</translation>
    </message>
    <message>
        <source>× 15 s</source>
        <translation>× 15 s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>recorded on the system itself</source>
        <translation>在该系统上记录</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>有文档</translation>
    </message>
    <message>
        <source>assumed: no source was found</source>
        <translation>假定：没有找到来源</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>从 %1 到 %2；默认 %3。</translation>
    </message>
    <message>
        <source>%1: %2, cannot be changed.</source>
        <translation>%1：%2，不可更改。</translation>
    </message>
    <message>
        <source>%1 has nothing like it.</source>
        <translation>%1 没有类似的东西。</translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation>来源：%1（%2）。</translation>
    </message>
    <message>
        <source>acts as %1</source>
        <translation>实际为 %1</translation>
    </message>
    <message>
        <source>changed, default %1</source>
        <translation>已更改，默认 %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>read when the %1&apos;s %2 runs out, in %3</source>
        <translation>在 %1 的%2触发时读取，还有 %3</translation>
    </message>
    <message>
        <source>acts on entering `%1`: not now</source>
        <translation>在进入 `%1` 时起作用：现在不</translation>
    </message>
    <message>
        <source>matters only in `%1`: not now</source>
        <translation>只在 `%1` 中有意义：现在不</translation>
    </message>
    <message>
        <source>acts on entering `%1`: still to come</source>
        <translation>在进入 `%1` 时起作用：尚未到来</translation>
    </message>
    <message>
        <source>read when a socket is created: only for new connections</source>
        <translation>在创建套接字时读取：只对新连接有效</translation>
    </message>
    <message>
        <source>this socket has a value of its own: `%1`</source>
        <translation>这个套接字有自己的值：`%1`</translation>
    </message>
    <message>
        <source>off: this socket has no `SO_KEEPALIVE`</source>
        <translation>关闭：这个套接字没有 `SO_KEEPALIVE`</translation>
    </message>
    <message>
        <source>no connection yet: the next one reads it</source>
        <translation>还没有连接：下一个连接会读取它</translation>
    </message>
    <message>
        <source>How often `connect()` sends its SYN again before it gives up. It acts in `SYN_SENT`. 6 gives up after 127 s, or 131 s if the first four retries come 1 s apart.</source>
        <translation>`connect()` 在放弃之前重发 SYN 多少次。它在 `SYN_SENT` 中起作用。6 表示 127 s 后放弃；如果前四次重试相隔 1 s，则为 131 s。</translation>
    </message>
    <message>
        <source>How many SYN retries come 1 s apart before the gaps begin to double. They are added to `tcp_syn_retries`. It acts in `SYN_SENT`; 0 is what older kernels do.</source>
        <translation>间隔开始加倍之前，有多少次 SYN 重试相隔 1 s。它们加在 `tcp_syn_retries` 之上。它在 `SYN_SENT` 中起作用；0 是旧内核的做法。</translation>
    </message>
    <message>
        <source>How often a SYN, ACK is sent again before the half-open connection is dropped. It acts in `SYN_RECV`. 5 drops it after 63 s.</source>
        <translation>在丢弃半开连接之前重发 SYN, ACK 多少次。它在 `SYN_RECV` 中起作用。5 表示 63 s 后丢弃。</translation>
    </message>
    <message>
        <source>After how many unanswered retransmissions the kernel doubts its route and looks for another. It ends nothing.</source>
        <translation>多少次没有回答的重传之后，内核怀疑它的路由并寻找另一条。它不结束任何东西。</translation>
    </message>
    <message>
        <source>How long a connection that a process holds goes on to send unacknowledged bytes again. Linux turns the number into a time: 15 means at least 924.6 s, not fifteen tries.</source>
        <translation>有进程持有的连接重发未确认字节多久。Linux 把这个数换算成时间：15 表示至少 924.6 s，而不是十五次尝试。</translation>
    </message>
    <message>
        <source>How long a connection that no process holds goes on to send its last bytes and its FIN again. It acts in `FIN_WAIT_1`, `CLOSING` and `LAST_ACK`. 0 means 8, which takes more than 100 s.</source>
        <translation>没有进程持有的连接重发最后的字节和 FIN 多久。它在 `FIN_WAIT_1`、`CLOSING` 和 `LAST_ACK` 中起作用。0 表示 8，即超过 100 s。</translation>
    </message>
    <message>
        <source>How long a closed socket waits in `FIN_WAIT_2` for the other end&apos;s FIN. It acts only while no process holds the socket. It is not the length of `TIME_WAIT`; that is 60 s and cannot be set.</source>
        <translation>已关闭的套接字在 `FIN_WAIT_2` 中等待对端 FIN 多久。只在没有进程持有套接字时起作用。它不是 `TIME_WAIT` 的长度；后者是 60 s，不能设置。</translation>
    </message>
    <message>
        <source>How long a connection must be silent before its first keepalive probe. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPIDLE` overrides it.</source>
        <translation>连接必须沉默多久才发送第一个保活探测。只对设置了 `SO_KEEPALIVE` 的套接字起作用；`TCP_KEEPIDLE` 优先。</translation>
    </message>
    <message>
        <source>The gap between two keepalive probes without an answer. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPINTVL` overrides it.</source>
        <translation>两个没有回答的保活探测之间的间隔。只对设置了 `SO_KEEPALIVE` 的套接字起作用；`TCP_KEEPINTVL` 优先。</translation>
    </message>
    <message>
        <source>How many keepalive probes in a row may stay without an answer before the connection ends with a RST and `ETIMEDOUT`. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPCNT` overrides it.</source>
        <translation>连续多少个保活探测可以没有回答，之后连接以 RST 和 `ETIMEDOUT` 结束。只对设置了 `SO_KEEPALIVE` 的套接字起作用；`TCP_KEEPCNT` 优先。</translation>
    </message>
    <message>
        <source>The longest retransmission timeout: doubling stops here.</source>
        <translation>最长的重传超时：加倍到此为止。</translation>
    </message>
    <message>
        <source>The shortest retransmission timeout, however fast the path is.</source>
        <translation>最短的重传超时，不论路径多快。</translation>
    </message>
    <message>
        <source>Whether segments carry timestamps. They measure the round trip and unmask old duplicates. Both ends agree on them in the handshake.</source>
        <translation>报文段是否带时间戳。它们测量往返时间并识破旧的副本。两端在握手时商定。</translation>
    </message>
    <message>
        <source>Whether ACKs may name the blocks that have arrived beyond a gap. Both ends agree on it in the handshake.</source>
        <translation>ACK 是否可以列出缺口之后已到达的块。两端在握手时商定。</translation>
    </message>
    <message>
        <source>Whether an ACK names bytes that have arrived twice.</source>
        <translation>ACK 是否列出到达过两次的字节。</translation>
    </message>
    <message>
        <source>Whether windows may be larger than 65535 bytes. Both ends agree on it in the handshake.</source>
        <translation>窗口是否可以大于 65535 字节。两端在握手时商定。</translation>
    </message>
    <message>
        <source>Whether the kernel answers SYNs with cookies when the queue is full. 0 never, 1 when it is full, 2 always.</source>
        <translation>队列满时内核是否用 cookie 回答 SYN。0 从不，1 满时，2 总是。</translation>
    </message>
    <message>
        <source>How many half-open connections the kernel remembers for a listening socket. It acts when a SYN arrives.</source>
        <translation>内核为一个监听套接字记住多少个半开连接。它在 SYN 到达时起作用。</translation>
    </message>
    <message>
        <source>What happens to a complete handshake when the accept queue is full. 0: the ACK is ignored and tried again later; 1: it is answered with a RST.</source>
        <translation>accept 队列满时，已完成的握手会怎样。0：忽略 ACK，稍后再试；1：用 RST 回答。</translation>
    </message>
    <message>
        <source>Whether `connect()` may choose a local port that is still in `TIME_WAIT`. 0 no, 1 yes, 2 only on the loopback. It needs timestamps and does not act on ports that the program chose itself.</source>
        <translation>`connect()` 是否可以选择仍在 `TIME_WAIT` 中的本地端口。0 否，1 是，2 只在环回上。它需要时间戳，对程序自己选择的端口不起作用。</translation>
    </message>
    <message>
        <source>How long a port must have been in `TIME_WAIT` before `tcp_tw_reuse` lets it be used again.</source>
        <translation>端口必须在 `TIME_WAIT` 中待多久，`tcp_tw_reuse` 才允许再次使用它。</translation>
    </message>
    <message>
        <source>What a RST does to `TIME_WAIT`. 0: it ends the wait at once; 1: it is ignored.</source>
        <translation>RST 对 `TIME_WAIT` 做什么。0：立刻结束等待；1：被忽略。</translation>
    </message>
    <message>
        <source>How many connections may be in `TIME_WAIT` at once. Any more are forgotten at once.</source>
        <translation>同时可以有多少个连接处于 `TIME_WAIT`。更多的会立刻被忘记。</translation>
    </message>
    <message>
        <source>How many connections without a process the kernel keeps. Any more are reset at once.</source>
        <translation>内核保留多少个没有进程的连接。更多的会立刻被复位。</translation>
    </message>
    <message>
        <source>How many challenge ACKs the whole host sends in a second.</source>
        <translation>整台主机每秒发送多少个质询 ACK。</translation>
    </message>
    <message>
        <source>The shortest time between two answers of one socket to segments that do not fit.</source>
        <translation>一个套接字对不符的报文段的两次回答之间的最短时间。</translation>
    </message>
    <message>
        <source>Whether the kernel sends tail loss probes. 0 no, 3 yes.</source>
        <translation>内核是否发送尾部丢失探测。0 否，3 是。</translation>
    </message>
    <message>
        <source>How many bytes of one socket may wait in the host&apos;s own queue to the cable.</source>
        <translation>一个套接字可以有多少字节在主机通向链路的队列中等待。</translation>
    </message>
    <message>
        <source>The size of a new socket&apos;s receive buffer. It limits the window that is offered.</source>
        <translation>新套接字接收缓冲区的大小。它限制所提供的窗口。</translation>
    </message>
    <message>
        <source>The size to which a receive buffer may grow by itself.</source>
        <translation>接收缓冲区可以自行增长到的大小。</translation>
    </message>
    <message>
        <source>The size of a new socket&apos;s send buffer. When it is full, `send()` has to wait.</source>
        <translation>新套接字发送缓冲区的大小。满了之后 `send()` 必须等待。</translation>
    </message>
    <message>
        <source>The size to which a send buffer may grow by itself.</source>
        <translation>发送缓冲区可以自行增长到的大小。</translation>
    </message>
    <message>
        <source>The largest backlog that `listen()` can get. A queue holds one connection more than its backlog.</source>
        <translation>`listen()` 能得到的最大 backlog。队列可容纳的连接比 backlog 多一个。</translation>
    </message>
    <message>
        <source>The first port that `connect()` may choose by itself.</source>
        <translation>`connect()` 可以自行选择的第一个端口。</translation>
    </message>
    <message>
        <source>The last port that `connect()` may choose by itself.</source>
        <translation>`connect()` 可以自行选择的最后一个端口。</translation>
    </message>
    <message>
        <source>How long an ARP answer counts as confirmed: half of this to one and a half times this, chosen at random.</source>
        <translation>ARP 回答算作已确认多久：这个值的一半到一倍半，随机选取。</translation>
    </message>
    <message>
        <source>How long the kernel waits for a sign of life from TCP before it asks for a stale hardware address again.</source>
        <translation>内核等待 TCP 的生命迹象多久，然后才再次询问过期的硬件地址。</translation>
    </message>
    <message>
        <source>The gap between two ARP requests for the same address.</source>
        <translation>对同一地址的两个 ARP 请求之间的间隔。</translation>
    </message>
    <message>
        <source>How many ARP requests go to the known hardware address before it counts as lost.</source>
        <translation>向已知的硬件地址发送多少个 ARP 请求之后，才算它丢失。</translation>
    </message>
    <message>
        <source>How many ARP requests are broadcast before the address counts as unreachable.</source>
        <translation>广播多少个 ARP 请求之后，才算地址不可达。</translation>
    </message>
    <message>
        <source>How long an unused hardware address is kept before it may be thrown away.</source>
        <translation>未使用的硬件地址保留多久之后可以丢掉。</translation>
    </message>
    <message>
        <source>Whether the firewall takes up a connection in its middle. 1 yes, 0 only from its SYN on.</source>
        <translation>防火墙是否从中途接纳连接。1 是，0 只从它的 SYN 开始。</translation>
    </message>
    <message>
        <source>Whether the firewall believes segments outside of the window. 1: only a RST outside of it counts as invalid.</source>
        <translation>防火墙是否相信窗口之外的报文段。1：只有窗口之外的 RST 算无效。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a SYN without an answer.</source>
        <translation>防火墙记住没有回答的 SYN 多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection whose SYN, ACK has passed but whose last ACK has not.</source>
        <translation>防火墙记住 SYN, ACK 已通过而最后的 ACK 未通过的连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers an established connection on which nothing passes.</source>
        <translation>防火墙记住没有任何东西通过的已建立连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after the first FIN, until that FIN is acknowledged.</source>
        <translation>第一个 FIN 之后，在它得到确认之前，防火墙记住连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection of which one side has closed.</source>
        <translation>一侧已关闭的连接，防火墙记住多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after the second FIN, until that FIN is acknowledged.</source>
        <translation>第二个 FIN 之后，在它得到确认之前，防火墙记住连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after both FINs are acknowledged.</source>
        <translation>两个 FIN 都得到确认之后，防火墙记住连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after a RST.</source>
        <translation>RST 之后，防火墙记住连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection once it has seen too many retransmissions.</source>
        <translation>防火墙看到太多重传之后，记住连接多久。</translation>
    </message>
    <message>
        <source>How long the firewall remembers an established connection whose last bytes nobody has acknowledged.</source>
        <translation>最后的字节无人确认的已建立连接，防火墙记住多久。</translation>
    </message>
    <message>
        <source>How many retransmissions without an answer make the firewall shorten its timeout.</source>
        <translation>多少次没有回答的重传会使防火墙缩短它的时限。</translation>
    </message>
    <message>
        <source>How long the end that closed first remembers the connection, in `TIME_WAIT`. Some systems let you choose it, others have it compiled in.</source>
        <translation>先关闭的一端在 `TIME_WAIT` 中记住连接多久。有些系统可以选择，另一些是编译时固定的。</translation>
    </message>
    <message>
        <source>The first retransmission timeout, as long as no round trip was measured. It times the first SYN.</source>
        <translation>还没有测量过往返时间时的首个重传超时。它用于第一个 SYN。</translation>
    </message>
    <message>
        <source>The retransmission timeout for data if the SYN was lost and nothing was measured.</source>
        <translation>SYN 丢失且没有测量结果时，数据的重传超时。</translation>
    </message>
    <message>
        <source>What is added to every computed retransmission timeout.</source>
        <translation>加到每个计算出的重传超时上的值。</translation>
    </message>
    <message>
        <source>How long `connect()` may take in all. 0 means that only the number of SYNs counts.</source>
        <translation>`connect()` 总共可以花多久。0 表示只看 SYN 的次数。</translation>
    </message>
    <message>
        <source>How long unacknowledged bytes are sent again before the connection ends. The RFC calls it R2. 0 means that their number counts.</source>
        <translation>连接结束之前，未确认的字节重发多久。RFC 称之为 R2。0 表示看次数。</translation>
    </message>
    <message>
        <source>The shortest delay of an acknowledgment, where the delay adapts itself.</source>
        <translation>延迟可自适应时，确认的最短延迟。</translation>
    </message>
    <message>
        <source>How long an acknowledgment may wait for something to travel with.</source>
        <translation>确认可以等待多久，以便与别的东西一起走。</translation>
    </message>
    <message>
        <source>How long keepalive probes may stay without an answer before the connection ends. 0 means that their number counts.</source>
        <translation>保活探测可以没有回答多久，之后连接结束。0 表示看次数。</translation>
    </message>
    <message>
        <source>Above this an orphan&apos;s time in `FIN_WAIT_2` runs in two parts.</source>
        <translation>超过这个值，孤儿在 `FIN_WAIT_2` 中的时间分两段走。</translation>
    </message>
    <message>
        <source>Which limit an orphan in `FIN_WAIT_2` has. 1: the one for this state; 0: that of an unanswered keepalive, which is longer.</source>
        <translation>孤儿在 `FIN_WAIT_2` 中的时限是哪一个。1：这个状态的时限；0：无回答的保活的时限，后者更长。</translation>
    </message>
    <message>
        <source>After how long in `FIN_WAIT_2` a connection without a process is probed. It goes on as long as the peer answers. 0 means never.</source>
        <translation>没有进程的连接在 `FIN_WAIT_2` 中多久之后被探测。只要对端回答就继续。0 表示从不。</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recv-Q</source>
        <translation>Recv-Q</translation>
    </message>
    <message>
        <source>Send-Q</source>
        <translation>Send-Q</translation>
    </message>
    <message>
        <source>local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>peer address</source>
        <translation>对端地址</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>拥有者</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>定时器</translation>
    </message>
</context>
<context>
    <name>StateFigure</name>
    <message>
        <source>listen(): waits for a SYN</source>
        <translation>listen()：等待 SYN</translation>
    </message>
    <message>
        <source>connect(): sends SYN</source>
        <translation>connect()：发送 SYN</translation>
    </message>
    <message>
        <source>receives SYN, sends SYN,ACK</source>
        <translation>收到 SYN，发送 SYN,ACK</translation>
    </message>
    <message>
        <source>receives SYN while its own is on its way, sends SYN,ACK</source>
        <translation>自己的 SYN 还在途时收到 SYN，发送 SYN,ACK</translation>
    </message>
    <message>
        <source>receives SYN,ACK, sends ACK</source>
        <translation>收到 SYN,ACK，发送 ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its SYN</source>
        <translation>收到对其 SYN 的 ACK</translation>
    </message>
    <message>
        <source>close(): sends FIN</source>
        <translation>close()：发送 FIN</translation>
    </message>
    <message>
        <source>receives ACK and FIN at once, sends ACK</source>
        <translation>同时收到 ACK 和 FIN，发送 ACK</translation>
    </message>
    <message>
        <source>receives FIN, sends ACK</source>
        <translation>收到 FIN，发送 ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its FIN</source>
        <translation>收到对其 FIN 的 ACK</translation>
    </message>
    <message>
        <source>receives FIN before the ACK of its own, sends ACK</source>
        <translation>在自己的 FIN 得到 ACK 之前收到 FIN，发送 ACK</translation>
    </message>
    <message>
        <source>receives FIN and the ACK of its own at once, sends ACK</source>
        <translation>同时收到 FIN 和对自己 FIN 的 ACK，发送 ACK</translation>
    </message>
    <message>
        <source>2 MSL are over</source>
        <translation>2 MSL 已过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>a reset, a time-out or an error ends the connection</source>
        <translation>复位、超时或错误结束连接</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Nothing has happened yet. The right arrow key shows what happens next.</source>
        <translation>还什么也没发生。右方向键显示接下来发生什么。</translation>
    </message>
    <message>
        <source>Here the picture ends.</source>
        <translation>图到此结束。</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>到开头（Home）</translation>
    </message>
    <message>
        <source>One event back (left arrow)</source>
        <translation>后退一个事件（左方向键）</translation>
    </message>
    <message>
        <source>Play, or stop (P)</source>
        <translation>播放或停止（P）</translation>
    </message>
    <message>
        <source>The next event (right arrow, Space, Page Down)</source>
        <translation>下一个事件（右方向键、空格、Page Down）</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到结尾（End）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as in &lt;html lang&gt;</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>The run has %1 events. A page to step through holds at most %2. Choose a shorter part of the run.</source>
        <translation>运行有 %1 个事件。逐步浏览的页面最多容纳 %2 个。选择运行中较短的一部分。</translation>
    </message>
    <message>
        <source>TCP sequence diagram</source>
        <translation>TCP 时序图</translation>
    </message>
    <message>
        <source>Here the picture begins. The right arrow key shows what happens next.</source>
        <translation>图从这里开始。右方向键显示接下来发生什么。</translation>
    </message>
</context>
<context>
    <name>ThingDetails</name>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>no socket any more</source>
        <translation>不再有套接字</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1, port %2 to %3</source>
        <translation>%1，端口 %2 到 %3</translation>
    </message>
    <message>
        <source>has not been started</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>在运行</translation>
    </message>
    <message>
        <source>waits in %1</source>
        <translation>在 %1 中等待</translation>
    </message>
    <message>
        <source>waits in a system call</source>
        <translation>在系统调用中等待</translation>
    </message>
    <message>
        <source>is stopped (SIGSTOP); its kernel goes on without it</source>
        <translation>已暂停（SIGSTOP）；它的内核在没有它的情况下继续</translation>
    </message>
    <message>
        <source>has exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>was killed</source>
        <translation>被杀死</translation>
    </message>
    <message>
        <source>Process %1 on the %2</source>
        <translation>%2 上的进程 %1</translation>
    </message>
    <message>
        <source>It %1. Process number: %2.</source>
        <translation>它%1。进程号：%2。</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>它%1。</translation>
    </message>
    <message>
        <source>Descriptor %1: %2</source>
        <translation>描述符 %1：%2</translation>
    </message>
    <message>
        <source>Beside it: %1 %2.</source>
        <translation>旁边：%1 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It has power.</source>
        <translation>它有电源。</translation>
    </message>
    <message>
        <source>It has no power. It sends nothing and remembers nothing.</source>
        <translation>它没有电源。它什么也不发送，什么也不记得。</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>up</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>有载波</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>无载波</translation>
    </message>
    <message>
        <source>Process %1 %2.</source>
        <translation>进程 %1 %2。</translation>
    </message>
    <message>
        <source>Sockets: %1.</source>
        <translation>套接字：%1。</translation>
    </message>
    <message>
        <source>ARP cache of the %1</source>
        <translation>%1 的 ARP 缓存</translation>
    </message>
    <message>
        <source>It is empty: the first packet to a neighbour waits for an answer to “who has this address?”.</source>
        <translation>它是空的：发往邻居的第一个数据包要等“谁有这个地址？”的回答。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>%1; packets that wait for it: %2</source>
        <translation>%1；等待它的数据包：%2</translation>
    </message>
    <message>
        <source>What the %1 remembers</source>
        <translation>%1 记得什么</translation>
    </message>
    <message>
        <source>It knows no connection.</source>
        <translation>它不知道任何连接。</translation>
    </message>
    <message>
        <source>%1 to %2: %3, forgotten in %4</source>
        <translation>%1 到 %2：%3，%4 后忘记</translation>
    </message>
    <message>
        <source>It drops what matches.</source>
        <translation>它丢弃匹配的数据包。</translation>
    </message>
    <message>
        <source>It delays what matches by %1 more.</source>
        <translation>它把匹配的数据包再延迟 %1。</translation>
    </message>
    <message>
        <source>It doubles what matches.</source>
        <translation>它复制匹配的数据包。</translation>
    </message>
    <message>
        <source>A packet needs %1 each way.</source>
        <translation>数据包每个方向需要 %1。</translation>
    </message>
    <message>
        <source>%1 of the %2 has no carrier.</source>
        <translation>%2 的 %1 没有载波。</translation>
    </message>
    <message>
        <source>It is a black hole: packets vanish, and the link lights stay on.</source>
        <translation>它是黑洞：数据包消失，而链路灯仍亮着。</translation>
    </message>
    <message>
        <source>It loses %1 % of the packets.</source>
        <translation>它丢失 %1 % 的数据包。</translation>
    </message>
    <message>
        <source>Rule %1 has taken %2.</source>
        <translation>规则 %1 已取走 %2 个。</translation>
    </message>
    <message>
        <source>Packets on it now: %1.</source>
        <translation>现在其上的数据包：%1。</translation>
    </message>
    <message>
        <source>The %1 has no socket</source>
        <translation>%1 没有套接字</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>它是 %1。</translation>
    </message>
    <message>
        <source>Not acknowledged: %1. Not read: %2.</source>
        <translation>未确认：%1。未读取：%2。</translation>
    </message>
    <message>
        <source>The %1 runs out in %2.</source>
        <translation>%1在 %2 后触发。</translation>
    </message>
    <message>
        <source>Sockets of this host: %1. The table has all of them.</source>
        <translation>这台主机的套接字：%1。表中列出全部。</translation>
    </message>
    <message>
        <source>When it runs out, the kernel %1.</source>
        <translation>触发时，内核%1。</translation>
    </message>
    <message>
        <source>It flips a bit in what matches.</source>
        <translation>它翻转匹配的数据包中的一个比特。</translation>
    </message>
    <message>
        <source>Cable %1</source>
        <translation>链路 %1</translation>
    </message>
</context>
<context>
    <name>Toml</name>
    <message>
        <source>in a string</source>
        <translation>在字符串中</translation>
    </message>
    <message>
        <source>in a character that is written as its number</source>
        <translation>在用编号写的字符中</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>在注释中</translation>
    </message>
    <message>
        <source>in a number</source>
        <translation>在数中</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>在日期中</translation>
    </message>
    <message>
        <source>in a time of day</source>
        <translation>在时刻中</translation>
    </message>
    <message>
        <source>in a key</source>
        <translation>在键中</translation>
    </message>
    <message>
        <source>in the header of a table</source>
        <translation>在表头中</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>in a table in braces</source>
        <translation>在花括号中的表中</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>表的列表</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>文本过早结束</translation>
    </message>
    <message>
        <source>a line feed must follow a carriage return</source>
        <translation>回车之后必须是换行</translation>
    </message>
    <message>
        <source>a key cannot begin with &apos;%1&apos;</source>
        <translation>键不能以 &apos;%1&apos; 开头</translation>
    </message>
    <message>
        <source>a line cannot begin with &apos;%1&apos;</source>
        <translation>一行不能以 &apos;%1&apos; 开头</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand here: nothing but a comment may follow on this line</source>
        <translation>&apos;%1&apos; 不能在这里：这一行后面只能有注释</translation>
    </message>
    <message>
        <source>the value must end before &apos;%1&apos;</source>
        <translation>值必须在 &apos;%1&apos; 之前结束</translation>
    </message>
    <message>
        <source>a value must stand here, not &apos;%1&apos;</source>
        <translation>这里必须是一个值，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value or &apos;%1&apos; must stand here, not a comma</source>
        <translation>这里必须是一个值或 &apos;%1&apos;，不是逗号</translation>
    </message>
    <message>
        <source>a comma or &apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>这里必须是逗号或 &apos;%1&apos;，不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a key or &apos;%1&apos; must stand here, not a comma</source>
        <translation>这里必须是键或 &apos;%1&apos;，不是逗号</translation>
    </message>
    <message>
        <source>a key must follow the comma, not &apos;%1&apos;</source>
        <translation>逗号之后必须是键，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a key or &apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>这里必须是键或 &apos;%1&apos;，不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a space or &apos;T&apos; must stand between date and time of day, not &apos;%1&apos;</source>
        <translation>日期和时刻之间必须是空格或 &apos;T&apos;，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a space must stand here, not &apos;%1&apos;</source>
        <translation>这里必须是空格，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a hexadecimal digit must stand here, not &apos;%1&apos;</source>
        <translation>这里必须是十六进制数字，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an exponent must stand here, not &apos;%2&apos;</source>
        <translation>这里必须是指数，不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the year needs four digits; here stands &apos;%1&apos;</source>
        <translation>年份需要四位数字；这里是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 needs two digits; here stands &apos;%2&apos;</source>
        <translation>%1需要两位数字；这里是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the hour must be between 0 and 23, not %1</source>
        <translation>小时必须在 0 和 23 之间，不能是 %1</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4</source>
        <translation>%1必须在 %2 和 %3 之间，不能是 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>这里必须是 &apos;%1&apos;，不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a digit must stand here, not &apos;%3&apos;</source>
        <translation>这里必须是数字，不是 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a digit must stand here, not &apos;%1&apos;</source>
        <translation>这里必须是数字，不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the exponent is missing</source>
        <translation>缺少指数</translation>
    </message>
    <message>
        <source>an underscore must stand between two digits</source>
        <translation>下划线必须在两个数字之间</translation>
    </message>
    <message>
        <source>a value cannot begin with an underscore</source>
        <translation>值不能以下划线开头</translation>
    </message>
    <message>
        <source>a number cannot begin with 0</source>
        <translation>数不能以 0 开头</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit into 64 bits</source>
        <translation>&apos;%1&apos; 超出 64 位</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value</source>
        <translation>&apos;%1&apos; 不是值</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>这不是值；文本需要引号</translation>
    </message>
    <message>
        <source>a number can have %1 digits at most</source>
        <translation>数最多可以有 %1 位</translation>
    </message>
    <message>
        <source>a number can have %1 characters at most</source>
        <translation>数最多可以有 %1 个字符</translation>
    </message>
    <message>
        <source>a time can have %1 digits after the point at most</source>
        <translation>时间在小数点后最多可以有 %1 位</translation>
    </message>
    <message>
        <source>lists and tables can lie %1 deep at most</source>
        <translation>列表和表最多可以嵌套 %1 层</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; means nothing in a string; a backslash is written &apos;\\&apos;</source>
        <translation>&apos;\%1&apos; 在字符串中没有意义；反斜杠写成 &apos;\\&apos;</translation>
    </message>
    <message>
        <source>no character has such a number</source>
        <translation>没有字符有这样的编号</translation>
    </message>
    <message>
        <source>nothing may follow a backslash that ends a line</source>
        <translation>结束一行的反斜杠之后不能有别的内容</translation>
    </message>
    <message>
        <source>a key cannot have several lines</source>
        <translation>键不能有多行</translation>
    </message>
    <message>
        <source>a table must have a name</source>
        <translation>表必须有名称</translation>
    </message>
    <message>
        <source>no space may stand within &apos;[[&apos; and &apos;]]&apos;</source>
        <translation>&apos;[[&apos; 和 &apos;]]&apos; 之中不能有空格</translation>
    </message>
    <message>
        <source>there is a table &apos;%1&apos; already</source>
        <translation>已经有表 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is there already as %1 and cannot be %3 too</source>
        <translation>&apos;%2&apos; 已经作为%1存在，不能同时是%3</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is there already as %1</source>
        <translation>&apos;%2&apos; 已经作为%1存在</translation>
    </message>
    <message>
        <source>it is there already as %1 and cannot have keys</source>
        <translation>它已经作为%1存在，不能有键</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be added to a table in braces</source>
        <translation>&apos;%1&apos; 不能加到花括号中的表里</translation>
    </message>
    <message>
        <source>of the control characters only a tab can stand here</source>
        <translation>控制字符中只有制表符可以在这里</translation>
    </message>
    <message>
        <source>the closing quote is missing on this line, or a control character stands in the string</source>
        <translation>这一行缺少结尾的引号，或者字符串中有控制字符</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8</source>
        <translation>这些字节不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>a call to return</source>
        <translation>一个调用返回</translation>
    </message>
    <message>
        <source>%1 to return</source>
        <translation>%1 返回</translation>
    </message>
    <message>
        <source>nothing that could come</source>
        <translation>没有什么可能到来</translation>
    </message>
    <message>
        <source>a SYN from anybody</source>
        <translation>来自任何人的 SYN</translation>
    </message>
    <message>
        <source>a segment of the other end</source>
        <translation>对端的报文段</translation>
    </message>
    <message>
        <source>the other end, which has no such connection any more</source>
        <translation>已不再有这个连接的对端</translation>
    </message>
    <message>
        <source>its program to accept it</source>
        <translation>它的程序接受它</translation>
    </message>
    <message>
        <source>its program to read, write or close</source>
        <translation>它的程序读取、写入或关闭</translation>
    </message>
    <message>
        <source>the time of its next call</source>
        <translation>它下一次调用的时间</translation>
    </message>
    <message>
        <source>a signal: it is stopped, or has nothing more to do</source>
        <translation>信号：它被暂停，或没有更多的事可做</translation>
    </message>
    <message>
        <source>The kernel %1.</source>
        <translation>内核%1。</translation>
    </message>
    <message>
        <source>The program makes its next call.</source>
        <translation>程序做它的下一个调用。</translation>
    </message>
    <message>
        <source>The call returns, with or without a result.</source>
        <translation>调用返回，有或没有结果。</translation>
    </message>
    <message>
        <source>%1 returns %2 at %3, in %4</source>
        <translation>%1 在 %3 返回 %2，还有 %4</translation>
    </message>
    <message>
        <source>%1 returns 0, the end of the stream, at %2, in %3</source>
        <translation>%1 在 %2 返回 0，即流的结尾，还有 %3</translation>
    </message>
    <message>
        <source>%1 returns with nothing at %2, in %3: its own time-out</source>
        <translation>%1 在 %2 一无所获地返回，还有 %3：它自己的超时</translation>
    </message>
    <message>
        <source>%1 returns %2 at %3, in %4: its own time-out</source>
        <translation>%1 在 %3 返回 %2，还有 %4：它自己的超时</translation>
    </message>
    <message>
        <source>%1 reports an error or a hang-up at %2, in %3</source>
        <translation>%1 在 %2 报告错误或挂断，还有 %3</translation>
    </message>
    <message>
        <source>the kernel ends it by a reset at %1, in %2</source>
        <translation>内核在 %1 用复位结束它，还有 %2</translation>
    </message>
    <message>
        <source>the kernel gives it up with %1 at %2, in %3</source>
        <translation>内核在 %2 以 %1 放弃它，还有 %3</translation>
    </message>
    <message>
        <source>the kernel forgets it at %1, in %2</source>
        <translation>内核在 %1 忘记它，还有 %2</translation>
    </message>
    <message>
        <source>On the %1: %2.</source>
        <translation>在 %1 上：%2。</translation>
    </message>
    <message>
        <source>The program %1 on the %2: %3.</source>
        <translation>%2 上的程序 %1：%3。</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1, port %2 to %3</source>
        <translation>%1，端口 %2 到 %3</translation>
    </message>
    <message>
        <source>%1, held by %2</source>
        <translation>%1，由 %2 持有</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>没有期限</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，还有 %2</translation>
    </message>
    <message>
        <source>looking ahead …</source>
        <translation>正在向前看 …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>not within the next %1</source>
        <translation>在接下来的 %1 内不会</translation>
    </message>
    <message>
        <source>cannot be told: the engine broke a rule of its own</source>
        <translation>无法得知：引擎违反了自己的一条规则</translation>
    </message>
    <message>
        <source>no program; %1</source>
        <translation>没有程序；%1</translation>
    </message>
    <message>
        <source>never: nothing here asks after the other end</source>
        <translation>永不：这里没有什么会询问对端</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>socket or process</source>
        <translation>套接字或进程</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>its program notices</source>
        <translation>它的程序察觉</translation>
    </message>
    <message>
        <source>what happens first</source>
        <translation>最先发生什么</translation>
    </message>
    <message>
        <source>If nobody acts, this comes first. %1</source>
        <translation>如果没有人操作，最先到来的是这个。%1</translation>
    </message>
    <message>
        <source>Looking ahead on a copy of the run …</source>
        <translation>正在运行的副本上向前看 …</translation>
    </message>
    <message>
        <source>If nobody acts, no program will ever notice anything more.</source>
        <translation>如果没有人操作，再也不会有程序察觉到什么。</translation>
    </message>
    <message>
        <source>If nobody acts, no program notices anything within the next %1. Further it was not looked ahead.</source>
        <translation>如果没有人操作，在接下来的 %1 内没有程序察觉到什么。更远的没有看。</translation>
    </message>
    <message>
        <source>It cannot be told who will notice: the engine broke a rule of its own.</source>
        <translation>无法得知谁会察觉：引擎违反了自己的一条规则。</translation>
    </message>
    <message>
        <source>and %1 more sockets, which wait longer</source>
        <translation>还有 %1 个等得更久的套接字</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Write a setting or a system: server.tcp_fin_timeout=30, client=freebsd, aix.</source>
        <translation>写一个设置或一个系统：server.tcp_fin_timeout=30、client=freebsd、aix。</translation>
    </message>
</context>
<context>
    <name>teardown::Announcer</name>
    <message>
        <source>Very many events up to %1.</source>
        <translation>到 %1 为止有非常多的事件。</translation>
    </message>
    <message>
        <source>Events up to %1: %2. The last one: %3</source>
        <translation>到 %1 为止的事件：%2。最后一个：%3</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>回到 %1。</translation>
    </message>
</context>
<context>
    <name>teardown::Bookmarks</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>teardown::BufferPanel</name>
    <message>
        <source>Buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>No socket has a buffer now.</source>
        <translation>现在没有套接字有缓冲区。</translation>
    </message>
    <message>
        <source>%1 B unacknowledged</source>
        <translation>%1 B 未确认</translation>
    </message>
    <message>
        <source>%1 B unsent</source>
        <translation>%1 B 未发送</translation>
    </message>
    <message>
        <source>%1 B unread</source>
        <translation>%1 B 未读取</translation>
    </message>
    <message>
        <source>%1 connections wait</source>
        <translation>%1 个连接在等待</translation>
    </message>
    <message>
        <source>%1, of %2 B; window %3 B</source>
        <translation>%1，共 %2 B；窗口 %3 B</translation>
    </message>
    <message>
        <source>%1, the backlog is %2</source>
        <translation>%1，backlog 是 %2</translation>
    </message>
</context>
<context>
    <name>teardown::CableBar</name>
    <message>
        <source>Dela&amp;y each way</source>
        <translation>每个方向的延迟(&amp;Y)</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>L&amp;oss in per cent</source>
        <translation>丢包率(%)(&amp;O)</translation>
    </message>
    <message>
        <source>Cable %1:</source>
        <translation>链路 %1：</translation>
    </message>
</context>
<context>
    <name>teardown::CableFields</name>
    <message>
        <source>Delay each way</source>
        <translation>每个方向的延迟</translation>
    </message>
    <message>
        <source>Loss in per cent</source>
        <translation>丢包率(%)</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>teardown::CableForm</name>
    <message>
        <source>What departs from now on needs %1, and overtakes what is on the way: that keeps its time.</source>
        <translation>从现在起发出的数据包需要 %1，并会超过在途的数据包；在途的时间不变。</translation>
    </message>
    <message>
        <source>What departs from now on needs %1; what is on the way keeps its time.</source>
        <translation>从现在起发出的数据包需要 %1；在途的数据包时间不变。</translation>
    </message>
    <message>
        <source>Nothing is lost by chance any more.</source>
        <translation>不再随机丢包。</translation>
    </message>
    <message>
        <source>All that departs from now on is lost, and the link lights stay on.</source>
        <translation>从现在起发出的数据包全部丢失，链路灯仍然亮着。</translation>
    </message>
    <message>
        <source>Of what departs from now on, %1 is lost by chance.</source>
        <translation>从现在起发出的数据包有 %1 随机丢失。</translation>
    </message>
    <message>
        <source>Write a delay from 0 s to 24 h, such as 200 ms or 1.5 s.</source>
        <translation>请写 0 s 到 24 h 之间的延迟，例如 200 ms 或 1.5 s。</translation>
    </message>
    <message>
        <source>Write a loss from 0 to 100 %, such as 2.5.</source>
        <translation>请写 0 到 100 % 之间的丢包率，例如 2.5。</translation>
    </message>
</context>
<context>
    <name>teardown::CallHelper</name>
    <message>
        <source>Descriptor</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>Port, or address:port</source>
        <translation>端口，或 地址:端口</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>New descriptor</source>
        <translation>新描述符</translation>
    </message>
    <message>
        <source>Machine:port</source>
        <translation>机器:端口</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>read, write or both</source>
        <translation>read、write 或 both</translation>
    </message>
    <message>
        <source>in, out, err, hup, rdhup</source>
        <translation>in, out, err, hup, rdhup</translation>
    </message>
    <message>
        <source>For at most (may be empty)</source>
        <translation>最多持续（可以为空）</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>&amp;Add below</source>
        <translation>加在下面(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;place the line</source>
        <translation>替换这一行(&amp;P)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>多少次</translation>
    </message>
    <message>
        <source>Every (a time, may be empty)</source>
        <translation>每隔（时间，可以为空）</translation>
    </message>
    <message>
        <source>Handled by the thread (may be empty)</source>
        <translation>由线程处理（可以为空）</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立刻</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>until end of file</source>
        <translation>直到文件结尾</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>这么多次</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永远</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Build a line from its parts:</source>
        <translation>由各部分组成一行：</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1，例如 %2</translation>
    </message>
    <message>
        <source>%1
⚠ %2</source>
        <translation>%1
⚠ %2</translation>
    </message>
    <message>
        <source>The line is not right yet: %1</source>
        <translation>这一行还不正确：%1</translation>
    </message>
    <message>
        <source>Put this line below the one that the cursor is in</source>
        <translation>把这一行放在光标所在行的下面</translation>
    </message>
    <message>
        <source>Put this line in the place of the one that the cursor is in</source>
        <translation>用这一行替换光标所在的行</translation>
    </message>
</context>
<context>
    <name>teardown::CallModel</name>
    <message>
        <source>never returned: the process was killed</source>
        <translation>从未返回：进程被杀死</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureLadders</name>
    <message>
        <source>Captured connections as sequence diagrams</source>
        <translation>以时序图表示的捕获的连接</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>states are inferred</source>
        <translation>状态是推断的</translation>
    </message>
    <message>
        <source>Choose a connection above.</source>
        <translation>在上面选择一个连接。</translation>
    </message>
    <message>
        <source>Segment %1 of %2: %3</source>
        <translation>第 %1 个报文段，共 %2 个：%3</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureLoader</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureWindow</name>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>打开抓包文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a capture (pcap, pcapng) in this window</source>
        <translation>在这个窗口中读取抓包文件（pcap、pcapng）</translation>
    </message>
    <message>
        <source>&amp;Merge with the other end…</source>
        <translation>与另一端合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Read a second capture, taken at the other end, and make one of both</source>
        <translation>读取在另一端抓取的第二个文件，并把两者合为一个</translation>
    </message>
    <message>
        <source>&amp;Compare with the run</source>
        <translation>与运行比较(&amp;C)</translation>
    </message>
    <message>
        <source>Put the run of the main window beside the chosen connection, and list where they differ</source>
        <translation>把主窗口的运行放在所选连接旁边，并列出它们的不同</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>Use what has been read so far</source>
        <translation>使用到目前为止读到的内容</translation>
    </message>
    <message>
        <source>&amp;Find a connection</source>
        <translation>查找连接(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the field that filters the connections</source>
        <translation>到过滤连接的输入框</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭这个窗口</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>抓包(&amp;C)</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>How much of the capture has been read</source>
        <translation>抓包文件已读取多少</translation>
    </message>
    <message>
        <source>Filter: address, port, ending</source>
        <translation>过滤：地址、端口、结局</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>过滤连接</translation>
    </message>
    <message>
        <source>Show only connections that ended so</source>
        <translation>只显示这样结束的连接</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>由谁结束</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>抓包文件中的连接</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>ack</source>
        <translation>ack</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Segments of the connection</source>
        <translation>连接的报文段</translation>
    </message>
    <message>
        <source>What is remarkable in the connection</source>
        <translation>连接中值得注意的地方</translation>
    </message>
    <message>
        <source>Where capture and run differ</source>
        <translation>抓包与运行在哪里不同</translation>
    </message>
    <message>
        <source>How the connection ended</source>
        <translation>连接如何结束</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Merge with a capture</source>
        <translation>与抓包文件合并</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开抓包文件</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>抓包文件 (*.pcap *.pcapng *.cap);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The two captures have no packet in common. They cannot be merged.</source>
        <translation>这两个抓包文件没有共同的数据包。无法合并。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 — Capture</source>
        <translation>%1 — 抓包</translation>
    </message>
    <message>
        <source>No capture is open. Open one, or drop it on this window.</source>
        <translation>没有打开抓包文件。打开一个，或把它拖到这个窗口上。</translation>
    </message>
    <message>
        <source>%1: frames %2, TCP segments %3, connections %4, %5.</source>
        <translation>%1：%2 个帧，%3 个 TCP 报文段，%4 个连接，%5。</translation>
    </message>
    <message>
        <source>All endings</source>
        <translation>所有结局</translation>
    </message>
    <message>
        <source>the run, as captured there</source>
        <translation>运行，如在那里所捕获</translation>
    </message>
    <message>
        <source>Only the first %1 of the chosen connections are drawn.</source>
        <translation>只画出所选连接的前 %1 个。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>那里没有</translation>
    </message>
    <message>
        <source>Capture and run do not differ: the same segments and states at the same times, up to 50 ms.</source>
        <translation>抓包与运行没有差别：同样的报文段和状态，在同样的时刻，误差在 50 ms 以内。</translation>
    </message>
    <message>
        <source>Differences between capture and run: %1. Times count from the first packet; less than 50 ms is no difference.</source>
        <translation>抓包与运行之间的差别：%1。时间从第一个数据包算起；小于 50 ms 不算差别。</translation>
    </message>
    <message>
        <source>The client sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.</source>
        <translation>客户端发送了 %1 个报文段和 %2。重发：%3。探测：%4。重复 ACK：%5。RST：%6。</translation>
    </message>
    <message>
        <source>The server sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.</source>
        <translation>服务器发送了 %1 个报文段和 %2。重发：%3。探测：%4。重复 ACK：%5。RST：%6。</translation>
    </message>
    <message>
        <source>Choose a connection to see how it ended.</source>
        <translation>选择一个连接，看它如何结束。</translation>
    </message>
    <message>
        <source>What this capture cannot know</source>
        <translation>这个抓包文件无法知道的</translation>
    </message>
    <message>
        <source>Go to packet %1</source>
        <translation>到数据包 %1</translation>
    </message>
    <message>
        <source>The run has no TCP connection to compare with.</source>
        <translation>运行没有可比较的 TCP 连接。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>A capture is being read.</source>
        <translation>正在读取一个抓包文件。</translation>
    </message>
    <message>
        <source>Open a capture with a connection first.</source>
        <translation>请先打开一个带有连接的抓包文件。</translation>
    </message>
    <message>
        <source>Answer the question in the main window first.</source>
        <translation>请先回答主窗口中的问题。</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>请先选择一个连接。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>没有在读取什么。</translation>
    </message>
    <message>
        <source>&amp;Export the diagrams…</source>
        <translation>导出这些图(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all diagrams that are shown into one file, below one another: SVG, PNG or PDF</source>
        <translation>把显示的所有图上下排列，写入一个文件：SVG、PNG 或 PDF</translation>
    </message>
    <message>
        <source>Export the diagrams</source>
        <translation>导出这些图</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF on pages (*.pdf)</source>
        <translation>分页的 PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>teardown::ChartsPanel</name>
    <message>
        <source>Intervals of retransmissions and probes</source>
        <translation>重传和探测的间隔</translation>
    </message>
    <message>
        <source>Sequence numbers over time</source>
        <translation>序列号随时间的变化</translation>
    </message>
    <message>
        <source>States of both ends</source>
        <translation>两端的状态</translation>
    </message>
    <message>
        <source>Sockets of the client by state</source>
        <translation>客户端各状态的套接字数</translation>
    </message>
    <message>
        <source>Sockets of the server by state</source>
        <translation>服务器各状态的套接字数</translation>
    </message>
    <message>
        <source>How long after the attempt before. On this scale a doubling is always one step up.</source>
        <translation>距上一次尝试多久。在这个刻度上，加倍总是上升一级。</translation>
    </message>
    <message>
        <source>What was sent, sent again and acknowledged. Flat: nothing gets through.</source>
        <translation>发送的、重发的和已确认的。水平：什么也过不去。</translation>
    </message>
    <message>
        <source>How long the newest connection of each end was in which state.</source>
        <translation>每一端最新的连接在各个状态停留了多久。</translation>
    </message>
    <message>
        <source>How many sockets the kernel keeps in each state.</source>
        <translation>内核在每个状态保留多少套接字。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>时间（s）</translation>
    </message>
    <message>
        <source>%1: probes</source>
        <translation>%1：探测</translation>
    </message>
    <message>
        <source>%1: sent again</source>
        <translation>%1：重发</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Nothing has been sent again, and no probe has followed another one.</source>
        <translation>没有重发过任何东西，也没有探测接着另一个探测。</translation>
    </message>
    <message>
        <source>%1: acknowledged</source>
        <translation>%1：已确认</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1：已发送</translation>
    </message>
    <message>
        <source>sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>What a detector costs, and when it notices</source>
        <translation>探测手段的代价，以及它何时察觉</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>nothing breaks</source>
        <translation>没有什么断开</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>在 %1 内不会</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>segments an hour</source>
        <translation>每小时报文段</translation>
    </message>
    <message>
        <source>bytes an hour</source>
        <translation>每小时字节</translation>
    </message>
    <message>
        <source>noticed after</source>
        <translation>多久后察觉</translation>
    </message>
    <message>
        <source>who notices, counted from the break</source>
        <translation>谁察觉，从断开算起</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Measured: %1 of %2 runs.</source>
        <translation>已测量：%2 次运行中的 %1 次。</translation>
    </message>
    <message>
        <source>No detector is needed: nothing breaks in this scenario and its variants once there is a connection.</source>
        <translation>不需要探测手段：在这个场景及其变体中，有了连接之后没有什么断开。</translation>
    </message>
    <message>
        <source>There is no detector: nobody notices the break in any of these runs.</source>
        <translation>没有探测手段：在这些运行中没有人察觉断开。</translation>
    </message>
    <message>
        <source>Measured from runs. Cost: all that both ends send while all is well. At the upper edge: nobody notices.</source>
        <translation>由运行测得。代价：一切正常时两端发送的一切。在上边缘：没有人察觉。</translation>
    </message>
    <message>
        <source>%1: nobody notices</source>
        <translation>%1：没有人察觉</translation>
    </message>
    <message>
        <source>The run on the screen</source>
        <translation>屏幕上的运行</translation>
    </message>
    <message>
        <source>In this run nobody notices.</source>
        <translation>在这次运行中没有人察觉。</translation>
    </message>
    <message>
        <source>This run is not on the screen. Double-click its line in the table to open it.</source>
        <translation>这次运行不在屏幕上。在表中双击它的行来打开它。</translation>
    </message>
    <message>
        <source>The run on the screen has not come there yet: %1</source>
        <translation>屏幕上的运行还没有到那里：%1</translation>
    </message>
</context>
<context>
    <name>teardown::ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>teardown::CommandSet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scenario or a saved run</source>
        <translation>打开一个场景或保存的运行</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the scenario with everything that you did</source>
        <translation>保存场景以及你做过的一切</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the run under another name</source>
        <translation>用另一个名字保存运行</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Start &amp;afresh</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Throw away what you did and open the scenario again</source>
        <translation>丢弃你做过的一切，重新打开场景</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Next &amp;variant</source>
        <translation>下一个变体(&amp;V)</translation>
    </message>
    <message>
        <source>Open the next variant of this scenario</source>
        <translation>打开这个场景的下一个变体</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Previous va&amp;riant</source>
        <translation>上一个变体(&amp;R)</translation>
    </message>
    <message>
        <source>Open the variant of this scenario before this one</source>
        <translation>打开这个场景的前一个变体</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Export diagram as S&amp;VG…</source>
        <translation>把图导出为 S&amp;VG…</translation>
    </message>
    <message>
        <source>Write the diagram to an SVG file</source>
        <translation>把图写入 SVG 文件</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export diagram as &amp;PNG…</source>
        <translation>把图导出为 &amp;PNG…</translation>
    </message>
    <message>
        <source>Write the diagram to a PNG file</source>
        <translation>把图写入 PNG 文件</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Go back to the history without your last act</source>
        <translation>回到没有你最后一次操作的历史</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected event as text</source>
        <translation>把选中的事件复制为文本</translation>
    </message>
    <message>
        <source>&amp;Find a scenario</source>
        <translation>查找场景(&amp;F)</translation>
    </message>
    <message>
        <source>Search the library of scenarios</source>
        <translation>在场景库中搜索</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Let time run, or stop it</source>
        <translation>让时间流动，或停住</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the next thing that happens</source>
        <translation>到下一件发生的事</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the thing that happened before</source>
        <translation>到之前发生的事</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>到开头(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the start of the run</source>
        <translation>到运行的开头</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the last thing that happens if you do nothing</source>
        <translation>到你不做任何事时最后发生的事</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>更慢(&amp;L)</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>播放得更慢</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>更快(&amp;T)</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>播放得更快</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Skip &amp;idle time</source>
        <translation>跳过空闲时间(&amp;I)</translation>
    </message>
    <message>
        <source>Race through time in which nothing happens</source>
        <translation>快速穿过什么也没发生的时间</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Explain the selected event, or the last one, by the chain of its causes</source>
        <translation>用原因链解释选中的事件，或最后一个事件</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Go to the &amp;cause</source>
        <translation>到原因(&amp;C)</translation>
    </message>
    <message>
        <source>Select what led to the selected event</source>
        <translation>选中导致该事件的原因</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the &amp;effect</source>
        <translation>到结果(&amp;E)</translation>
    </message>
    <message>
        <source>Select what the selected event led to</source>
        <translation>选中该事件所导致的结果</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Next change of state</source>
        <translation>下一次状态变化(&amp;N)</translation>
    </message>
    <message>
        <source>Change of state before</source>
        <translation>上一次状态变化</translation>
    </message>
    <message>
        <source>Next re&amp;transmission or probe</source>
        <translation>下一次重传或探测(&amp;T)</translation>
    </message>
    <message>
        <source>Retransmission or probe before</source>
        <translation>上一次重传或探测</translation>
    </message>
    <message>
        <source>Next &amp;loss</source>
        <translation>下一次丢失(&amp;L)</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>上一次丢失</translation>
    </message>
    <message>
        <source>Select it, without moving the time</source>
        <translation>选中它，不移动时间</translation>
    </message>
    <message>
        <source>Nothing of the kind has happened up to this moment.</source>
        <translation>到此刻为止没有发生过这样的事。</translation>
    </message>
    <message>
        <source>Power goes at once: nothing is sent, nothing is remembered</source>
        <translation>立刻断电：什么也不发送，什么也不记得</translation>
    </message>
    <message>
        <source>SIGKILL: the process is gone, its kernel closes for it</source>
        <translation>SIGKILL：进程没了，它的内核替它关闭</translation>
    </message>
    <message>
        <source>Run the program again</source>
        <translation>再次运行程序</translation>
    </message>
    <message>
        <source>The process closes its descriptor</source>
        <translation>进程关闭它的描述符</translation>
    </message>
    <message>
        <source>The process says that it will send no more, and goes on reading</source>
        <translation>进程表示不再发送，但继续读取</translation>
    </message>
    <message>
        <source>The process writes 100 bytes</source>
        <translation>进程写入 100 字节</translation>
    </message>
    <message>
        <source>The host&apos;s own cable: its kernel sees the carrier go</source>
        <translation>主机自己的网线：它的内核看到载波消失</translation>
    </message>
    <message>
        <source>Packets vanish on the cable and the link lights stay on: nobody is told</source>
        <translation>数据包在链路上消失，而链路灯仍亮着：没有人得到通知</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Take the selected packet off the cable</source>
        <translation>把选中的数据包从链路上取走</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>把图变大</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>把图变小</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Show the diagram in its normal size</source>
        <translation>以正常大小显示图</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fold idle time</source>
        <translation>折叠空闲时间(&amp;F)</translation>
    </message>
    <message>
        <source>Draw long idle time as a tear with its length in words</source>
        <translation>把长的空闲时间画成一道标明时长的撕口</translation>
    </message>
    <message>
        <source>&amp;True to scale</source>
        <translation>按比例(&amp;T)</translation>
    </message>
    <message>
        <source>Draw time as long as it is</source>
        <translation>时间有多长就画多长</translation>
    </message>
    <message>
        <source>One &amp;row per event</source>
        <translation>每个事件一行(&amp;R)</translation>
    </message>
    <message>
        <source>Draw events at even distances</source>
        <translation>以相等的间距画事件</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Put two lines of history, variants or systems side by side and list where they differ</source>
        <translation>把两条历史线、变体或系统并排放置，并列出它们的不同</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Every record in the table</source>
        <translation>表中列出每条记录(&amp;E)</translation>
    </message>
    <message>
        <source>List also frames between the machines, timers that are armed, and the like</source>
        <translation>也列出机器之间的帧、设定的定时器等</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>系统颜色(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>明暗随桌面</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>The strongest colours on black</source>
        <translation>黑底上最强烈的颜色</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>减少动态(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing glides: playback jumps from event to event</source>
        <translation>什么也不滑动：播放从事件跳到事件</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Only the diagram, large, for a room; Escape leaves</source>
        <translation>只有图，放大，供教室使用；按 Escape 离开</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Start the lesson with questions</source>
        <translation>开始带问题的课程(&amp;S)</translation>
    </message>
    <message>
        <source>The run begins again, and stops to ask what comes next</source>
        <translation>运行重新开始，并停下来问接下来会怎样</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Questions off</source>
        <translation>不要问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the questions; the run goes on freely</source>
        <translation>离开问题；运行自由继续</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Show the &amp;explanation</source>
        <translation>显示解释(&amp;E)</translation>
    </message>
    <message>
        <source>Read what explains the run; ends the questions</source>
        <translation>阅读对运行的解释；结束提问</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Lock the controls</source>
        <translation>锁定控制(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody can change the run: for showing it to a class</source>
        <translation>没有人能改变运行：用于向全班展示</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Mark answer &amp;%1</source>
        <translation>选择答案 &amp;%1</translation>
    </message>
    <message>
        <source>Mark this answer to the question</source>
        <translation>为问题选择这个答案</translation>
    </message>
    <message>
        <source>&amp;Give the answer, or go on</source>
        <translation>给出答案，或继续(&amp;G)</translation>
    </message>
    <message>
        <source>Give the marked answer, or go on to the next question</source>
        <translation>给出选中的答案，或到下一个问题</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>下一课(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next scenario of the learning path</source>
        <translation>打开学习路径上的下一个场景</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>上一课(&amp;P)</translation>
    </message>
    <message>
        <source>Open the scenario before this one</source>
        <translation>打开此前的一个场景</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Clear my progress…</source>
        <translation>清除我的进度(&amp;C)…</translation>
    </message>
    <message>
        <source>Forget which questions you have answered</source>
        <translation>忘记你回答过哪些问题</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List every command with its key</source>
        <translation>列出每个命令及其按键</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>再次显示提示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the three hints of the first start</source>
        <translation>显示首次启动时的三条提示</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;About TCP Teardown Explorer</source>
        <translation>关于 TCP Teardown Explorer(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步进</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>This is the start of the run.</source>
        <translation>这是运行的开头。</translation>
    </message>
    <message>
        <source>Nothing more will happen unless you do something.</source>
        <translation>如果你不做什么，就不会再发生什么。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play again from the start</source>
        <translation>从头再播放(&amp;P)</translation>
    </message>
    <message>
        <source>This is the slowest.</source>
        <translation>已经最慢了。</translation>
    </message>
    <message>
        <source>This is the fastest.</source>
        <translation>已经最快了。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何东西。</translation>
    </message>
    <message>
        <source>Nothing led to it: the scenario begins with it.</source>
        <translation>没有什么导致它：场景由它开始。</translation>
    </message>
    <message>
        <source>It has led to nothing so far.</source>
        <translation>到目前为止它没有导致任何事。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>You have not done anything yet.</source>
        <translation>你还没有做过任何事。</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>没有撤销过任何东西。</translation>
    </message>
    <message>
        <source>%1 did not come before this moment.</source>
        <translation>在此刻之前没有出现过%1。</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>另一个报文段</translation>
    </message>
    <message>
        <source>Another state change</source>
        <translation>另一次状态变化</translation>
    </message>
    <message>
        <source>To the next &amp;segment</source>
        <translation>到下一个报文段(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the next segment that a host sends</source>
        <translation>到某台主机发送的下一个报文段</translation>
    </message>
    <message>
        <source>To the segment &amp;before</source>
        <translation>到上一个报文段(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the last segment that was sent before this moment</source>
        <translation>到此刻之前发送的最后一个报文段</translation>
    </message>
    <message>
        <source>To the next state &amp;change</source>
        <translation>到下一次状态变化(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the next change of a connection&apos;s state</source>
        <translation>到连接的下一次状态变化</translation>
    </message>
    <message>
        <source>To the state change b&amp;efore</source>
        <translation>到上一次状态变化(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the last change of state before this moment</source>
        <translation>到此刻之前的最后一次状态变化</translation>
    </message>
    <message>
        <source>Run &amp;until</source>
        <translation>运行直到(&amp;U)…</translation>
    </message>
    <message>
        <source>Run until a state, a segment, an error or a time</source>
        <translation>运行到某个状态、报文段、错误或时间</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>标记此刻(&amp;M)</translation>
    </message>
    <message>
        <source>Set a bookmark at the moment on the screen, or take it away</source>
        <translation>在屏幕上的时刻设置书签，或取消它</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>下一个书签(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation>到下一个书签</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>上一个书签(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the bookmark before this moment</source>
        <translation>到此刻之前的书签</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;%1</source>
        <translation>到书签 &amp;%1</translation>
    </message>
    <message>
        <source>Go to this bookmark</source>
        <translation>到这个书签</translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation>打开抓包文件(&amp;C)…</translation>
    </message>
    <message>
        <source>See how the connections of a capture (pcap, pcapng) ended</source>
        <translation>看抓包文件（pcap、pcapng）中的连接如何结束</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>To the &amp;machines and cables</source>
        <translation>到机器和链路(&amp;M)</translation>
    </message>
    <message>
        <source>Walk through the machines, processes and cables with the arrow keys; Enter opens one</source>
        <translation>用方向键在机器、进程和链路之间移动；Enter 打开</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>在图中显示</translation>
    </message>
    <message>
        <source>Figure and notes</source>
        <translation>图和注释</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>新建场景(&amp;N)…</translation>
    </message>
    <message>
        <source>Build a scenario of your own in forms</source>
        <translation>用表单搭建自己的场景</translation>
    </message>
    <message>
        <source>&amp;Edit this scenario…</source>
        <translation>编辑这个场景(&amp;E)…</translation>
    </message>
    <message>
        <source>Change settings, programs, faults and all the rest in forms or as text</source>
        <translation>用表单或文本更改设置、程序、故障以及其余一切</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>System &amp;calls</source>
        <translation>系统调用(&amp;C)</translation>
    </message>
    <message>
        <source>Draw what programs ask their kernel for</source>
        <translation>画出程序向内核请求什么</translation>
    </message>
    <message>
        <source>&amp;Timers</source>
        <translation>定时器(&amp;T)</translation>
    </message>
    <message>
        <source>Draw timers beside the lifelines</source>
        <translation>在生命线旁画出定时器</translation>
    </message>
    <message>
        <source>&amp;ARP</source>
        <translation>&amp;ARP</translation>
    </message>
    <message>
        <source>Draw ARP requests and replies</source>
        <translation>画出 ARP 请求和应答</translation>
    </message>
    <message>
        <source>&amp;ICMP</source>
        <translation>&amp;ICMP</translation>
    </message>
    <message>
        <source>Draw ICMP messages</source>
        <translation>画出 ICMP 消息</translation>
    </message>
    <message>
        <source>&amp;Bare ACKs</source>
        <translation>单纯的 ACK(&amp;B)</translation>
    </message>
    <message>
        <source>Draw segments that only acknowledge</source>
        <translation>画出只作确认的报文段</translation>
    </message>
    <message>
        <source>&amp;Retransmissions</source>
        <translation>重传(&amp;R)</translation>
    </message>
    <message>
        <source>Draw segments that are sent again</source>
        <translation>画出重发的报文段</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>探测(&amp;P)</translation>
    </message>
    <message>
        <source>Draw keepalive and window probes</source>
        <translation>画出保活探测和窗口探测</translation>
    </message>
    <message>
        <source>&amp;Entries of the firewall</source>
        <translation>防火墙的条目(&amp;E)</translation>
    </message>
    <message>
        <source>Draw the firewall&apos;s own state of the connection</source>
        <translation>画出防火墙自己的连接状态</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>注释(&amp;N)</translation>
    </message>
    <message>
        <source>Draw the author&apos;s notes</source>
        <translation>画出作者的注释</translation>
    </message>
    <message>
        <source>Lifeline of the client</source>
        <translation>客户端的生命线</translation>
    </message>
    <message>
        <source>Draw the client&apos;s lifeline</source>
        <translation>画出客户端的生命线</translation>
    </message>
    <message>
        <source>Lifeline of the router</source>
        <translation>路由器的生命线</translation>
    </message>
    <message>
        <source>Draw the router&apos;s lifeline</source>
        <translation>画出路由器的生命线</translation>
    </message>
    <message>
        <source>Lifeline of the firewall</source>
        <translation>防火墙的生命线</translation>
    </message>
    <message>
        <source>Draw the firewall&apos;s lifeline</source>
        <translation>画出防火墙的生命线</translation>
    </message>
    <message>
        <source>Lifeline of the server</source>
        <translation>服务器的生命线</translation>
    </message>
    <message>
        <source>Draw the server&apos;s lifeline</source>
        <translation>画出服务器的生命线</translation>
    </message>
    <message>
        <source>&amp;Sequence numbers</source>
        <translation>序列号(&amp;S)</translation>
    </message>
    <message>
        <source>Write sequence numbers and bytes beside the flags</source>
        <translation>在标志旁写出序列号和字节数</translation>
    </message>
    <message>
        <source>TCP &amp;options</source>
        <translation>TCP 选项(&amp;O)</translation>
    </message>
    <message>
        <source>Write TCP options beside the flags</source>
        <translation>在标志旁写出 TCP 选项</translation>
    </message>
    <message>
        <source>Absolute n&amp;umbers</source>
        <translation>绝对序号(&amp;U)</translation>
    </message>
    <message>
        <source>Write sequence numbers as they are on the wire</source>
        <translation>按线路上的原样写序列号</translation>
    </message>
    <message>
        <source>Number the arro&amp;ws</source>
        <translation>给箭头编号(&amp;W)</translation>
    </message>
    <message>
        <source>Give each arrow a number, to speak about it</source>
        <translation>给每个箭头一个编号，便于谈论</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Say below the diagram what lines, signs and colours mean</source>
        <translation>在图下方说明线条、符号和颜色的含义</translation>
    </message>
    <message>
        <source>Show all that is &amp;hidden</source>
        <translation>显示所有隐藏的(&amp;H)</translation>
    </message>
    <message>
        <source>Draw all machines, connections and kinds of things again</source>
        <translation>重新画出所有机器、连接和各类内容</translation>
    </message>
    <message>
        <source>&amp;Note on this event…</source>
        <translation>给这个事件加注释(&amp;N)…</translation>
    </message>
    <message>
        <source>Write beside the selected event what you want to say about it</source>
        <translation>在选中的事件旁写下你想说的话</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>删除注释(&amp;D)</translation>
    </message>
    <message>
        <source>Take the note away from the selected event</source>
        <translation>从选中的事件去掉注释</translation>
    </message>
    <message>
        <source>Figure &amp;settings…</source>
        <translation>图的设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose how the diagram looks in documents; saved with the scenario</source>
        <translation>选择图在文档中的样子；随场景保存</translation>
    </message>
    <message>
        <source>The figure &amp;begins at this event</source>
        <translation>图从这个事件开始(&amp;B)</translation>
    </message>
    <message>
        <source>Documents show nothing before the selected event</source>
        <translation>文档不显示选中事件之前的内容</translation>
    </message>
    <message>
        <source>The figure &amp;ends at this event</source>
        <translation>图到这个事件结束(&amp;E)</translation>
    </message>
    <message>
        <source>Documents show nothing after the selected event</source>
        <translation>文档不显示选中事件之后的内容</translation>
    </message>
    <message>
        <source>The figure shows what is in &amp;view</source>
        <translation>图显示视图中的内容(&amp;V)</translation>
    </message>
    <message>
        <source>Documents show the time that the window shows now</source>
        <translation>文档显示窗口现在显示的时间</translation>
    </message>
    <message>
        <source>The figure shows the &amp;whole run</source>
        <translation>图显示整个运行(&amp;W)</translation>
    </message>
    <message>
        <source>Documents show the run from its start to its end</source>
        <translation>文档从头到尾显示运行</translation>
    </message>
    <message>
        <source>&amp;Use this view as the figure</source>
        <translation>把这个视图用作图(&amp;U)</translation>
    </message>
    <message>
        <source>Documents show what the diagram shows now</source>
        <translation>文档显示现在图中所显示的</translation>
    </message>
    <message>
        <source>&amp;Announce events</source>
        <translation>播报事件(&amp;A)</translation>
    </message>
    <message>
        <source>A screen reader is told what happens while the run goes on</source>
        <translation>运行进行时，屏幕阅读器说出发生的事</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Export diagram as P&amp;DF…</source>
        <translation>把图导出为 P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the diagram to a PDF file, on pages that can be printed</source>
        <translation>把图写入 PDF 文件，分成可打印的页</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>&amp;Export run as…</source>
        <translation>把运行导出为(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the run as an animation, a page to step through, text, a capture or input of another program</source>
        <translation>把运行写成动画、可逐步浏览的页面、文本、抓包文件或其他程序的输入</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>打印图</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>Show the pages as they are printed</source>
        <translation>按打印的样子显示各页</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Copy diagram as &amp;picture</source>
        <translation>把图复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the diagram as a picture, for documents and chats</source>
        <translation>把图复制为图片，供文档和聊天使用</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy diagram as &amp;text</source>
        <translation>把图复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the diagram as lines of text, for mails and code</source>
        <translation>把图复制为文本行，供邮件和代码使用</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Hold the selected packet up, so that others can overtake it</source>
        <translation>扣留选中的数据包，让别的可以超过它</translation>
    </message>
    <message>
        <source>Delay this packet…</source>
        <translation>延迟这个数据包…</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>A copy of the selected packet follows it</source>
        <translation>选中数据包的副本跟在它后面</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>A bit of the selected packet changes: its receiver finds the checksum wrong</source>
        <translation>选中数据包的一个比特改变：接收方发现校验和错误</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>A bit of the selected packet&apos;s IP header changes: the next machine finds the checksum wrong</source>
        <translation>选中数据包的 IP 首部的一个比特改变：下一台机器发现校验和错误</translation>
    </message>
    <message>
        <source>&amp;Forge a segment…</source>
        <translation>伪造报文段(&amp;F)…</translation>
    </message>
    <message>
        <source>Send a segment that pretends to come from somebody else</source>
        <translation>发送一个假装来自别人的报文段</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Speak %1 from now on</source>
        <translation>从现在起使用 %1</translation>
    </message>
    <message>
        <source>As a firewall does that restarts, or whose table is full: the hosts are not told</source>
        <translation>如同重启或表已满的防火墙：主机不会得到通知</translation>
    </message>
    <message>
        <source>The next packet must ask for the hardware address of its neighbour again</source>
        <translation>下一个分组必须重新询问邻居的硬件地址</translation>
    </message>
    <message>
        <source>SIGSTOP: the process does nothing more, its kernel goes on; SIGCONT wakes it</source>
        <translation>SIGSTOP：进程不再做任何事，其内核继续工作；SIGCONT 将它唤醒</translation>
    </message>
    <message>
        <source>As an operator does it: the processes end first, and their kernel says so to the other end</source>
        <translation>如操作员所做：进程先结束，其内核会告知对端</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>打开这个文件</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>忘记打开过哪些文件；文件本身保留</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>No file has been opened or saved yet.</source>
        <translation>还没有打开或保存过文件。</translation>
    </message>
    <message>
        <source>Set how long packets need on the cable, and how many are lost</source>
        <translation>设定数据包在链路上需要多久，以及丢失多少</translation>
    </message>
    <message>
        <source>Change the cable %1…</source>
        <translation>更改链路 %1…</translation>
    </message>
    <message>
        <source>Let what no rule matches pass</source>
        <translation>放行不匹配任何规则的数据包</translation>
    </message>
    <message>
        <source>Its rules still decide on what they match</source>
        <translation>匹配的数据包仍由规则决定</translation>
    </message>
    <message>
        <source>Drop what no rule matches</source>
        <translation>丢弃不匹配任何规则的数据包</translation>
    </message>
    <message>
        <source>It is gone, and nobody is told</source>
        <translation>数据包消失，没有人得到通知</translation>
    </message>
    <message>
        <source>Reject what no rule matches</source>
        <translation>拒绝不匹配任何规则的数据包</translation>
    </message>
    <message>
        <source>It is gone, and its sender is told so by an ICMP message</source>
        <translation>数据包消失，发送方会收到一条 ICMP 消息</translation>
    </message>
</context>
<context>
    <name>teardown::CompareWindow</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The run on the left</source>
        <translation>左边的运行</translation>
    </message>
    <message>
        <source>The run on the right</source>
        <translation>右边的运行</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>比较两次运行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The two runs do not differ: the same segments, states and results at the same times.</source>
        <translation>两次运行没有差别：同样的报文段、状态和结果，在同样的时刻。</translation>
    </message>
    <message>
        <source>Differences: %1. The first one is at %2.</source>
        <translation>差别：%1。第一个在 %2。</translation>
    </message>
    <message>
        <source>What is different on the right</source>
        <translation>右边有什么不同</translation>
    </message>
    <message>
        <source>server.tcp_fin_timeout=30, client=freebsd, aix</source>
        <translation>server.tcp_fin_timeout=30, client=freebsd, aix</translation>
    </message>
    <message>
        <source>On the right, the same as on the left &amp;with</source>
        <translation>右边与左边相同，但(&amp;W)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
</context>
<context>
    <name>teardown::DelayBar</name>
    <message>
        <source>&amp;Hold the packet up for</source>
        <translation>把数据包扣留(&amp;H)</translation>
    </message>
    <message>
        <source>Hold it up</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>Write a time up to 24 h, such as 200 ms or 1.5 s.</source>
        <translation>写一个不超过 24 h 的时间，如 200 ms 或 1.5 s。</translation>
    </message>
    <message>
        <source>It comes out of the cable at %1.</source>
        <translation>它在 %1 从链路出来。</translation>
    </message>
</context>
<context>
    <name>teardown::DiagramView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Packets between the machines, time running downwards. The arrow keys walk from event to event.</source>
        <translation>机器之间的数据包，时间向下流逝。方向键在事件之间移动。</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Events up to %1</source>
        <translation>到 %1 为止的事件</translation>
    </message>
    <message>
        <source>The same events as in the table of events</source>
        <translation>与事件表中相同的事件</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>最后发生了什么</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>到这一刻</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Select this event in all views</source>
        <translation>在所有视图中选中这个事件</translation>
    </message>
    <message>
        <source>Take the run to the moment of this event</source>
        <translation>把运行带到这个事件的时刻</translation>
    </message>
    <message>
        <source>Explain this event by the chain of its causes</source>
        <translation>用原因链解释这个事件</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>结果：%1</translation>
    </message>
</context>
<context>
    <name>teardown::EditorPage</name>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>A program is a list of system calls that a process makes, one after the other.</source>
        <translation>程序是进程依次进行的一系列系统调用。</translation>
    </message>
    <message>
        <source>What people and faults do from outside, and when: kill a process, pull a cable, drop frames ...</source>
        <translation>人和故障从外部做什么、何时做：杀死进程、拔掉网线、丢弃帧 ...</translation>
    </message>
    <message>
        <source>A variant is the same scenario with something changed.</source>
        <translation>变体是有所改变的同一个场景。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Interfaces: %1. They are the same in every scenario.</source>
        <translation>接口：%1。它们在每个场景中都相同。</translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation>内核设置</translation>
    </message>
    <message>
        <source>Path and cables</source>
        <translation>路径和链路</translation>
    </message>
    <message>
        <source>The path sets the outer cables together; what a cable says itself goes first.</source>
        <translation>路径一起设置外侧的链路；链路自己所说的优先。</translation>
    </message>
    <message>
        <source>Cable %1</source>
        <translation>链路 %1</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>必须得出什么</translation>
    </message>
    <message>
        <source>“tcp-teardown check” compares a run with it. What is not said is not compared.</source>
        <translation>“tcp-teardown check”把运行与它比较。没有说的不比较。</translation>
    </message>
    <message>
        <source>Fill in from the &amp;run</source>
        <translation>由运行填写(&amp;R)</translation>
    </message>
    <message>
        <source>Run the scenario to its end and write down what came out</source>
        <translation>把场景运行到结束，并写下结果</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>What it changes stands in the text, in the form of the rest of the file.</source>
        <translation>它改变什么写在文本里，形式与文件其余部分相同。</translation>
    </message>
    <message>
        <source>Show it in the &amp;text</source>
        <translation>在文本中显示(&amp;T)</translation>
    </message>
    <message>
        <source>Go to this variant in the text</source>
        <translation>到文本中的这个变体</translation>
    </message>
    <message>
        <source>&amp;Add a program …</source>
        <translation>添加程序(&amp;A)…</translation>
    </message>
    <message>
        <source>A process that runs a program</source>
        <translation>运行一个程序的进程</translation>
    </message>
    <message>
        <source>&amp;Add a step …</source>
        <translation>添加步骤(&amp;A)…</translation>
    </message>
    <message>
        <source>Something that happens at a moment</source>
        <translation>在某一时刻发生的事</translation>
    </message>
    <message>
        <source>&amp;Add a variant</source>
        <translation>添加变体(&amp;A)</translation>
    </message>
    <message>
        <source>The same with something changed</source>
        <translation>同样的场景，有所改变</translation>
    </message>
    <message>
        <source>Cable %1: %2 to %3</source>
        <translation>线缆 %1：%2 到 %3</translation>
    </message>
</context>
<context>
    <name>teardown::EventModel</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>teardown::EventPanel</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What has happened up to now</source>
        <translation>到目前为止发生了什么</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>What the programs asked their kernels for</source>
        <translation>程序向内核请求了什么</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Every socket at this moment, as ss shows it</source>
        <translation>此刻的每个套接字，如 ss 所示</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Who will notice, and when</source>
        <translation>谁会察觉，何时</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>What waits in the queues of each socket</source>
        <translation>每个套接字的队列里有什么在等待</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Every header field and byte of the selected packet</source>
        <translation>选中数据包的每个首部字段和字节</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What a ladder cannot show</source>
        <translation>时序图显示不了的东西</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>状态机</translation>
    </message>
    <message>
        <source>The state machine of RFC 9293, both ends on it, and the way each took</source>
        <translation>RFC 9293 的状态机，两端在其上，以及各自走过的路</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>What the firewall remembers, and what it does to the next packet</source>
        <translation>防火墙记得什么，以及它会怎样处理下一个数据包</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>What ss, netstat, ip, conntrack, sysctl and strace print on a host</source>
        <translation>ss、netstat、ip、conntrack、sysctl 和 strace 在主机上打印什么</translation>
    </message>
    <message>
        <source>tcpdump</source>
        <translation>tcpdump</translation>
    </message>
    <message>
        <source>What tcpdump prints at a capture point</source>
        <translation>tcpdump 在抓包点打印什么</translation>
    </message>
</context>
<context>
    <name>teardown::Explorer</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>teardown::ExportDesk</name>
    <message>
        <source>Animation for slides and tickets (*.gif)</source>
        <translation>供幻灯片和工单使用的动画 (*.gif)</translation>
    </message>
    <message>
        <source>Animation for browsers (*.apng)</source>
        <translation>供浏览器使用的动画 (*.apng)</translation>
    </message>
    <message>
        <source>Page to step through with the keyboard (*.html)</source>
        <translation>可用键盘逐步浏览的页面 (*.html)</translation>
    </message>
    <message>
        <source>PDF on pages (*.pdf)</source>
        <translation>分页的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Text: ladder (*.txt)</source>
        <translation>文本：梯形图 (*.txt)</translation>
    </message>
    <message>
        <source>Text as tcpdump prints it on the client (*.tcpdump)</source>
        <translation>tcpdump 在客户端打印的文本 (*.tcpdump)</translation>
    </message>
    <message>
        <source>Capture for Wireshark (*.pcapng)</source>
        <translation>供 Wireshark 使用的抓包文件 (*.pcapng)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>PlantUML (*.puml)</source>
        <translation>PlantUML (*.puml)</translation>
    </message>
    <message>
        <source>LaTeX with TikZ (*.tex)</source>
        <translation>带 TikZ 的 LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Every record as comma separated values (*.csv)</source>
        <translation>每条记录，以逗号分隔的值 (*.csv)</translation>
    </message>
    <message>
        <source>Every record as JSON lines (*.jsonl)</source>
        <translation>每条记录，以 JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>packetdrill script of the client (*.pkt)</source>
        <translation>客户端的 packetdrill 脚本 (*.pkt)</translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation>导出为 SVG</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>导出为 PNG</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出运行</translation>
    </message>
    <message>
        <source>The run is written …</source>
        <translation>正在写入运行 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The diagram is too high for a PNG picture. Export it as SVG or PDF.</source>
        <translation>图太高，无法存成 PNG 图片。请导出为 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>The ending “%1” of the file&apos;s name says no form that a run can be written in.</source>
        <translation>文件名的后缀“%1”不是运行可以写成的任何形式。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；什么也没写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Copied as SVG; it is too high for other pictures.</source>
        <translation>已复制为 SVG；对其他图片来说太高了。</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture.</source>
        <translation>已把图复制为图片。</translation>
    </message>
    <message>
        <source>Copied the diagram as text.</source>
        <translation>已把图复制为文本。</translation>
    </message>
</context>
<context>
    <name>teardown::ExportPart</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>从(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>The part that the figure settings say</source>
        <translation>图的设置所说的部分</translation>
    </message>
    <message>
        <source>The whole run up to this moment</source>
        <translation>到此刻为止的整个运行</translation>
    </message>
    <message>
        <source>The time that the diagram shows now</source>
        <translation>图现在显示的时间</translation>
    </message>
    <message>
        <source>What lies between two events or bookmarks</source>
        <translation>两个事件或书签之间的部分</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>此刻</translation>
    </message>
    <message>
        <source>&amp;Part of the run:</source>
        <translation>运行的部分(&amp;P)：</translation>
    </message>
    <message>
        <source>Si&amp;ze of PNG pictures, pixels for one of the diagram:</source>
        <translation>PNG 图片的大小，图中每一像素对应多少像素(&amp;Z)：</translation>
    </message>
    <message>
        <source>Selected: %1, %2: %3</source>
        <translation>选中：%1，%2：%3</translation>
    </message>
    <message>
        <source>Bookmark: %1, %2</source>
        <translation>书签：%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a moment, where, what happens</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>teardown::FigureDesk</name>
    <message>
        <source>The note is deleted. Undo brings it back.</source>
        <translation>注释已删除。撤销可以恢复它。</translation>
    </message>
    <message>
        <source>The figure now looks like the view. Save keeps that in the scenario.</source>
        <translation>图现在与视图一样。保存会把它留在场景中。</translation>
    </message>
    <message>
        <source>Exports now show this part of the run. Save keeps that in the scenario.</source>
        <translation>导出现在显示运行的这一部分。保存会把它留在场景中。</translation>
    </message>
    <message>
        <source>other connections</source>
        <translation>其他连接</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>没有隐藏任何东西。</translation>
    </message>
    <message>
        <source>Nothing is selected. Click an arrow or a mark first.</source>
        <translation>没有选中任何东西。先点击一个箭头或标记。</translation>
    </message>
    <message>
        <source>&amp;Note on this event: change…</source>
        <translation>给这个事件的注释：更改(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Note on this event…</source>
        <translation>给这个事件加注释(&amp;N)…</translation>
    </message>
    <message>
        <source>There is no note on this event.</source>
        <translation>这个事件没有注释。</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All connections</source>
        <translation>所有连接(&amp;A)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>figure settings</source>
        <translation>图的设置</translation>
    </message>
    <message>
        <source>deletion of the note</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>teardown::FigureDialog</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Absolute numbers</source>
        <translation>绝对序号</translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation>TCP 选项</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>系统调用</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>Bare ACKs</source>
        <translation>单纯的 ACK</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Entries of the firewall</source>
        <translation>防火墙的条目</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>图的设置</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>Lifelines:</source>
        <translation>生命线：</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>图注(&amp;C)：</translation>
    </message>
    <message>
        <source>Title and caption are in:</source>
        <translation>标题和图注的语言：</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>those with a note</source>
        <translation>有注释的</translation>
    </message>
    <message>
        <source>idle time folded</source>
        <translation>折叠空闲时间</translation>
    </message>
    <message>
        <source>to scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>one row per event</source>
        <translation>每个事件一行</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>as the page around it</source>
        <translation>随所在的页面</translation>
    </message>
    <message>
        <source>as the program speaks</source>
        <translation>随程序的语言</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Numbered arrows:</source>
        <translation>编号的箭头(&amp;N)：</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>时间(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>缩放(&amp;Z)：</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Language of the figure:</source>
        <translation>图的语言(&amp;L)：</translation>
    </message>
    <message>
        <source>the start; or a time, such as 1.5 s</source>
        <translation>开头；或一个时间，如 1.5 s</translation>
    </message>
    <message>
        <source>the end; or a time, such as 1 min</source>
        <translation>结尾；或一个时间，如 1 min</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>从(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>到(&amp;U)：</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write a number and a unit, such as 1.5 s.</source>
        <translation>“%1”不是时间。写一个数和一个单位，如 1.5 s。</translation>
    </message>
    <message>
        <source>The figure is too high for a preview. Choose a shorter part of the run.</source>
        <translation>图太高，无法预览。选择运行中较短的一部分。</translation>
    </message>
</context>
<context>
    <name>teardown::FilterNotice</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>Hidden (%n): %1</source>
        <translation>
            <numerusform>已隐藏（%n）：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>teardown::FirewallPanel</name>
    <message>
        <source>Connections that it remembers</source>
        <translation>它记得的连接</translation>
    </message>
    <message>
        <source>The next packet of each end, if it came now</source>
        <translation>每一端的下一个数据包，如果现在到来</translation>
    </message>
    <message>
        <source>Rules, the first that matches decides</source>
        <translation>规则，第一条匹配的起决定作用</translation>
    </message>
    <message>
        <source>No firewall stands between the hosts of this scenario.</source>
        <translation>在这个场景中主机之间没有防火墙。</translation>
    </message>
    <message>
        <source>The firewall remembers no connection at this moment.</source>
        <translation>防火墙此刻不记得任何连接。</translation>
    </message>
</context>
<context>
    <name>teardown::ForgeWindow</name>
    <message>
        <source>Forge a segment</source>
        <translation>伪造报文段</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>现成的</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>发送自</translation>
    </message>
    <message>
        <source>Pretends to be</source>
        <translation>假装是</translation>
    </message>
    <message>
        <source>Another source address</source>
        <translation>另一个源地址</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Bytes of data</source>
        <translation>数据字节数</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>&amp;Timestamps as the connection has them now</source>
        <translation>时间戳如连接现在所有(&amp;T)</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>会有什么结果</translation>
    </message>
    <message>
        <source>&amp;Ready-made</source>
        <translation>现成的(&amp;R)</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>发送自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pretends to be</source>
        <translation>假装是(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Ports: from, to</source>
        <translation>端口：从，到</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Se&amp;quence number</source>
        <translation>序列号(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Acknowledgment number</source>
        <translation>确认号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Bytes of data</source>
        <translation>数据字节数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>%1 counts from</source>
        <translation>%1 从什么算起</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>from the initial number</source>
        <translation>从初始序号</translation>
    </message>
    <message>
        <source>from what is expected (RCV.NXT)</source>
        <translation>从期望的序号（RCV.NXT）</translation>
    </message>
    <message>
        <source>from what was sent (SND.NXT)</source>
        <translation>从已发送的序号（SND.NXT）</translation>
    </message>
    <message>
        <source>own numbers</source>
        <translation>自定的数</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 4294967295.</source>
        <translation>写一个 0 到 4294967295 的整数。</translation>
    </message>
    <message>
        <source>Write a whole number, such as 1 or -100.</source>
        <translation>写一个整数，如 1 或 -100。</translation>
    </message>
    <message>
        <source>The %1 has no connection between these ports to count from.</source>
        <translation>%1 在这些端口之间没有可以算起的连接。</translation>
    </message>
    <message>
        <source>Write an IPv4 address, such as 198.51.100.7.</source>
        <translation>写一个 IPv4 地址，如 198.51.100.7。</translation>
    </message>
    <message>
        <source>A field is not right yet.</source>
        <translation>有一个字段还不正确。</translation>
    </message>
    <message>
        <source>Not said while a lesson asks questions.</source>
        <translation>课程提问期间不说。</translation>
    </message>
</context>
<context>
    <name>teardown::HistoryPanel</name>
    <message>
        <source>Lines of history</source>
        <translation>历史线</translation>
    </message>
    <message>
        <source>line of history</source>
        <translation>历史线</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>What happened with and without your acts. Enter shows a line, F2 renames it.</source>
        <translation>有你的操作和没有你的操作时发生了什么。Enter 显示一条线，F2 重命名。</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>M marks the moment on the screen. Enter goes to a bookmark, F2 renames it, Delete takes it away.</source>
        <translation>M 标记屏幕上的时刻。Enter 到书签，F2 重命名，Delete 删除。</translation>
    </message>
    <message>
        <source>There is no such bookmark. M marks the moment on the screen.</source>
        <translation>没有这样的书签。M 标记屏幕上的时刻。</translation>
    </message>
    <message>
        <source>Go to &amp;%1: %2</source>
        <translation>到 &amp;%1：%2</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;%1</source>
        <translation>到书签 &amp;%1</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>在屏幕上</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>goes on in the line below</source>
        <translation>在下面的分支中继续</translation>
    </message>
</context>
<context>
    <name>teardown::HostPanel</name>
    <message>
        <source>What the tools on a host print</source>
        <translation>主机上的工具打印什么</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 has nothing that it could show.</source>
        <translation>%1 没有可显示的内容。</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 已关机。</translation>
    </message>
</context>
<context>
    <name>teardown::LessonCard</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&lt;b&gt;Question %1 of %2&lt;/b&gt; at %3</source>
        <translation>&lt;b&gt;问题 %1/%2&lt;/b&gt;，在 %3</translation>
    </message>
    <message>
        <source>The run goes on to this moment and stops there.</source>
        <translation>运行继续到这一刻，并停在那里。</translation>
    </message>
    <message>
        <source>You said: %1. Watch what happens.</source>
        <translation>你说：%1。看看会发生什么。</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>给出这个答案</translation>
    </message>
    <message>
        <source>Mark an answer with the mouse or its number, then press Enter.</source>
        <translation>用鼠标或编号选择一个答案，然后按 Enter。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ That is what happens.</source>
        <translation>✓ 正是如此。</translation>
    </message>
    <message>
        <source>✗ Something else happens.</source>
        <translation>✗ 发生的是别的事。</translation>
    </message>
    <message>
        <source>In the run as you changed it this does not come about.</source>
        <translation>在你改变后的运行中，这件事不会发生。</translation>
    </message>
    <message>
        <source>You have changed the run, and what it gives now is not among the answers. It does not count.</source>
        <translation>你改变了运行，它现在给出的结果不在答案之中。不计分。</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>你说</translation>
    </message>
    <message>
        <source>nothing of the kind</source>
        <translation>没有这样的事</translation>
    </message>
    <message>
        <source>not what the lesson is about</source>
        <translation>不是这一课的内容</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Without your changes: </source>
        <translation>没有你的改变时：</translation>
    </message>
    <message>
        <source>Read the explanation</source>
        <translation>阅读解释</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>teardown::LessonDesk</name>
    <message>
        <source>Clear your progress?</source>
        <translation>清除你的进度？</translation>
    </message>
    <message>
        <source>The program forgets which questions you have answered and which lessons you have done.</source>
        <translation>程序会忘记你回答过哪些问题、完成了哪些课程。</translation>
    </message>
    <message>
        <source>There is no lesson after this one.</source>
        <translation>这一课之后没有课程了。</translation>
    </message>
    <message>
        <source>There is no lesson before this one.</source>
        <translation>这一课之前没有课程。</translation>
    </message>
    <message>
        <source>There is no lesson on this scenario.</source>
        <translation>这个场景没有课程。</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>没有待回答的问题。</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>已经显示了。</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>这个问题没有这样的答案。</translation>
    </message>
</context>
<context>
    <name>teardown::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Start the lesson with questions</source>
        <translation>开始带问题的课程</translation>
    </message>
    <message>
        <source>Only show the explanation</source>
        <translation>只显示解释</translation>
    </message>
    <message>
        <source>Take the lesson again</source>
        <translation>再上一次这一课</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation>下一课：%1</translation>
    </message>
    <message>
        <source>There is no lesson on this scenario. It runs freely: play it, break it, ask why.</source>
        <translation>这个场景没有课程。它自由运行：播放它，破坏它，问为什么。</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>注意看什么</translation>
    </message>
    <message numerus="yes">
        <source>The lesson stops %n time(s) before something decisive and asks what comes next.</source>
        <translation>
            <numerusform>课程在决定性的事情之前停下 %n 次，问接下来会怎样。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ not so</source>
        <translation>✗ 不对</translation>
    </message>
    <message>
        <source>did not count</source>
        <translation>没有计分</translation>
    </message>
    <message>
        <source>%1 of %2 answers were right.</source>
        <translation>%2 个答案中 %1 个正确。</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的答案</translation>
    </message>
</context>
<context>
    <name>teardown::LibraryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation>搜索场景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>✓ lesson done, %1 of %2 right</source>
        <translation>✓ 课程完成，%2 题中 %1 题正确</translation>
    </message>
    <message>
        <source>◦ lesson begun, %1 of %2 right so far</source>
        <translation>◦ 课程已开始，目前 %2 题中 %1 题正确</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>继续学习</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
</context>
<context>
    <name>teardown::LineField</name>
    <message>
        <source>Something must stand here.</source>
        <translation>这里必须有内容。</translation>
    </message>
    <message>
        <source>“%1” is no time; write a number and a unit, such as 1.5 s.</source>
        <translation>“%1”不是时间；写一个数和一个单位，如 1.5 s。</translation>
    </message>
</context>
<context>
    <name>teardown::ListingPanel</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>复制整段文本</translation>
    </message>
</context>
<context>
    <name>teardown::MainWindow</name>
    <message>
        <source>⚡ Break it</source>
        <translation>⚡ 破坏</translation>
    </message>
    <message>
        <source>Everything that you can do to the hosts and the cables now</source>
        <translation>现在可以对主机和链路做的一切</translation>
    </message>
    <message>
        <source>Show or fold away “%1” (%2)</source>
        <translation>显示或折叠“%1”（%2）</translation>
    </message>
    <message>
        <source>Show or fold away “%1”</source>
        <translation>显示或折叠“%1”</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>场景库</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>是什么和为什么</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>&amp;Break something</source>
        <translation>破坏点什么(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>书签(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The engine broke a rule of its own and stopped here: %1. Please save the run and report it.</source>
        <translation>引擎违反了自己的一条规则，停在了这里：%1。请保存这次运行并报告它。</translation>
    </message>
    <message>
        <source>skipping idle time</source>
        <translation>正在跳过空闲时间</translation>
    </message>
    <message>
        <source>playing at %1</source>
        <translation>以 %1 播放</translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>有一个问题等你回答</translation>
    </message>
    <message>
        <source>nothing more will happen unless you act</source>
        <translation>如果你不行动，就不会再发生什么</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1[*] — TCP Teardown Explorer</source>
        <translation>%1[*] — TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown);;All files (*)</source>
        <translation>场景 (*.teardown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown)</source>
        <translation>场景 (*.teardown)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save what you did?</source>
        <translation>保存你做过的事？</translation>
    </message>
    <message>
        <source>You changed “%1”. Its run can be saved and seen again exactly.</source>
        <translation>你改变了“%1”。它的运行可以保存，并能原样再看一次。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Break it:&lt;/b&gt; right-click a host or a cable, or press &lt;b&gt;K&lt;/b&gt; to kill the server&apos;s process. &amp;nbsp; &lt;b&gt;Time:&lt;/b&gt; &lt;b&gt;Space&lt;/b&gt; plays and stops, &lt;b&gt;.&lt;/b&gt; and &lt;b&gt;,&lt;/b&gt; step. &amp;nbsp; &lt;b&gt;Why?&lt;/b&gt; Click an arrow and read the causes on the right, or press &lt;b&gt;W&lt;/b&gt;.</source>
        <translation>&lt;b&gt;破坏它：&lt;/b&gt;右键点击主机或链路，或按 &lt;b&gt;K&lt;/b&gt; 杀死服务器的进程。&amp;nbsp; &lt;b&gt;时间：&lt;/b&gt;&lt;b&gt;空格&lt;/b&gt;播放和停止，&lt;b&gt;.&lt;/b&gt; 和 &lt;b&gt;,&lt;/b&gt; 步进。&amp;nbsp; &lt;b&gt;为什么？&lt;/b&gt;点击箭头，在右边阅读原因，或按 &lt;b&gt;W&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>About TCP Teardown Explorer</source>
        <translation>关于 TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;TCP Teardown Explorer&lt;/b&gt; %1&lt;p&gt;See how TCP connections end, and break them. Every segment comes from a simulated kernel that is checked against recordings of a real one.&lt;p&gt;Licence: GPL-3.0-or-later</source>
        <translation>&lt;b&gt;TCP Teardown Explorer&lt;/b&gt; %1&lt;p&gt;看 TCP 连接如何结束，并破坏它们。每个报文段都来自一个模拟的内核，它对照真实内核的记录受到检验。&lt;p&gt;许可证：GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This scenario has no variants.</source>
        <translation>这个场景没有变体。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Lines of history and bookmarks</source>
        <translation>历史线和书签</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>You acted on the run, so it does not follow any more. “Run it” begins it again.</source>
        <translation>你操作了运行，所以它不再跟随。“运行它”会重新开始。</translation>
    </message>
    <message>
        <source>This run is too long to follow each change. “Run it” begins it again.</source>
        <translation>这个运行太长，无法跟随每次更改。“运行它”会重新开始。</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开抓包文件</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>抓包文件 (*.pcap *.pcapng *.cap);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
        <source>The files that were opened last, newest first</source>
        <translation>最近打开的文件，最新的在最前</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is taken out of the list.</source>
        <translation>%1 已不存在，已从列表中去掉。</translation>
    </message>
</context>
<context>
    <name>teardown::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>teardown::Minimap</name>
    <message>
        <source>The whole run; click to go there</source>
        <translation>整个运行；点击即可到达</translation>
    </message>
    <message>
        <source>Map of the whole run</source>
        <translation>整个运行的地图</translation>
    </message>
    <message>
        <source>The diagram shows %1 to %2 of %3.</source>
        <translation>图显示 %3 中的 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>teardown::NoteDialog</name>
    <message>
        <source>any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>给事件的注释</translation>
    </message>
    <message>
        <source>where there is room</source>
        <translation>有空位的地方</translation>
    </message>
    <message>
        <source>left of the lifelines</source>
        <translation>生命线左侧</translation>
    </message>
    <message>
        <source>right of the lifelines</source>
        <translation>生命线右侧</translation>
    </message>
    <message>
        <source>Event:</source>
        <translation>事件：</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>文字(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>位置(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>teardown::NumberField</name>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>What it counts from</source>
        <translation>从什么算起</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>teardown::Outline</name>
    <message>
        <source>without a name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>Parts of the scenario</source>
        <translation>场景的各部分</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Path and cables</source>
        <translation>路径和链路</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>必须得出什么</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
</context>
<context>
    <name>teardown::ProgramField</name>
    <message>
        <source>Change a program</source>
        <translation>更改程序</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ Line %1: %2</source>
        <translation>⚠ 第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>teardown::Progress</name>
    <message>
        <source>Your progress in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的进度：%2</translation>
    </message>
    <message>
        <source>The file with your progress is damaged. It is kept as %1, and a new one begins.</source>
        <translation>保存进度的文件已损坏。它保留为 %1，并开始一个新文件。</translation>
    </message>
    <message>
        <source>The file with your progress, %1, is damaged.</source>
        <translation>保存进度的文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>Your progress cannot be kept in %1: %2</source>
        <translation>无法把进度保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>teardown::QuestionBar</name>
    <message>
        <source>Put away (Escape)</source>
        <translation>收起（Escape）</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>teardown::RuleEditor</name>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>What the firewall does with what the chosen rule matches</source>
        <translation>防火墙如何处理与所选规则匹配的数据包</translation>
    </message>
    <message>
        <source>The firewall does without the chosen rule (Del)</source>
        <translation>防火墙不再使用所选规则（Del）</translation>
    </message>
    <message>
        <source>Choose a rule to change it while the run goes on.</source>
        <translation>选择一条规则，可在运行中更改它。</translation>
    </message>
    <message>
        <source>This says what happens to the rest. It can be changed, not taken away.</source>
        <translation>这一行说明其余数据包的处理。可以更改，不能删除。</translation>
    </message>
    <message>
        <source>Holds for what reaches the firewall from now on; what it remembers stays.</source>
        <translation>对从现在起到达防火墙的数据包有效；它已记住的连接保留。</translation>
    </message>
</context>
<context>
    <name>teardown::RunUntilBar</name>
    <message>
        <source>FIN_WAIT_2, server RST, ETIMEDOUT, 61.5 s, +2 h, in 5 RTO</source>
        <translation>FIN_WAIT_2, server RST, ETIMEDOUT, 61.5 s, +2 h, in 5 RTO</translation>
    </message>
    <message>
        <source>Run &amp;until</source>
        <translation>运行直到(&amp;U)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>teardown::ScenarioEditor</name>
    <message>
        <source>&amp;Go there</source>
        <translation>到那里(&amp;G)</translation>
    </message>
    <message>
        <source>%1[*] — edit the scenario</source>
        <translation>%1[*] — 编辑场景</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>It cannot run yet: %1</source>
        <translation>它还不能运行：%1</translation>
    </message>
    <message>
        <source>Run the scenario as it is now in the main window</source>
        <translation>在主窗口中按现状运行场景</translation>
    </message>
    <message>
        <source>✓ It can run.</source>
        <translation>✓ 它可以运行。</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ %1. The forms wait until the text can be read.</source>
        <translation>⚠ %1。在文本可读之前，表单等待。</translation>
    </message>
    <message>
        <source>the scenario itself</source>
        <translation>场景本身</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>更改文本</translation>
    </message>
    <message>
        <source>Fill in what came out</source>
        <translation>填写结果</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>移除一部分</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>移动一部分</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown)</source>
        <translation>场景 (*.teardown)</translation>
    </message>
    <message>
        <source>The scenario is not saved</source>
        <translation>场景没有保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1. It cannot run yet.</source>
        <translation>已保存 %1。它还不能运行。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save the scenario?</source>
        <translation>保存场景？</translation>
    </message>
    <message>
        <source>You changed “%1” and did not save it.</source>
        <translation>你更改了“%1”但没有保存。</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>添加步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>添加程序(&amp;P)</translation>
    </message>
    <message>
        <source>On the %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>运行什么</translation>
    </message>
    <message>
        <source>The scenario itself or one of its variants runs in the main window</source>
        <translation>场景本身或它的一个变体在主窗口中运行</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>添加程序</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the scenario to its file</source>
        <translation>把场景写入它的文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the scenario to another file</source>
        <translation>把场景写入另一个文件</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the editor; the run goes on</source>
        <translation>关闭编辑器；运行继续</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation>添加变体(&amp;V)</translation>
    </message>
    <message>
        <source>The same with something changed</source>
        <translation>同样的场景，有所改变</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take away the program, step or variant that is chosen</source>
        <translation>去掉所选的程序、步骤或变体</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Put it before the one above</source>
        <translation>放到上面一个之前</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Put it behind the one below</source>
        <translation>放到下面一个之后</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>▶ &amp;Run it</source>
        <translation>▶ 运行它(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Run a&amp;long</source>
        <translation>同步运行(&amp;L)</translation>
    </message>
    <message>
        <source>The main window runs every change at once, and stays at its moment</source>
        <translation>主窗口立刻运行每次更改，并停留在它的时刻</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>To the &amp;parts</source>
        <translation>到各部分(&amp;P)</translation>
    </message>
    <message>
        <source>The list of parts on the left</source>
        <translation>左边的各部分列表</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>到文本(&amp;T)</translation>
    </message>
    <message>
        <source>The scenario as text on the right</source>
        <translation>右边以文本表示的场景</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>To what is &amp;wrong</source>
        <translation>到错误处(&amp;W)</translation>
    </message>
    <message>
        <source>The field or the line that cannot be read</source>
        <translation>无法读取的字段或行</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>A server that listens, and a client that writes and waits. Add a step to break it.</source>
        <translation>一个监听的服务器，和一个写入并等待的客户端。添加一个步骤来破坏它。</translation>
    </message>
    <message>
        <source>What you did stands among the steps. Variants and comments of the file are left out.</source>
        <translation>你做过的事列在步骤之中。文件的变体和注释被略去。</translation>
    </message>
</context>
<context>
    <name>teardown::ScrubBar</name>
    <message>
        <source>Position in the run</source>
        <translation>运行中的位置</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Home and End to the ends.</source>
        <translation>左右键在事件之间移动，Home 和 End 到两端。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>%1: points: %2, the last at %3 with %4.</source>
        <translation>%1：点：%2，最后一个在 %3，值为 %4。</translation>
    </message>
    <message>
        <source>The chart is empty at this moment.</source>
        <translation>此刻图表是空的。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>teardown::SegmentPanel</name>
    <message>
        <source>Header fields of the selected packet</source>
        <translation>选中数据包的首部字段</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Bytes of the selected packet</source>
        <translation>选中数据包的字节</translation>
    </message>
    <message>
        <source>Select an arrow, or a row of the table that is about a packet.</source>
        <translation>选择一个箭头，或表中关于数据包的一行。</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>数据包 %1：%2</translation>
    </message>
</context>
<context>
    <name>teardown::SettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>%1 has nothing like it</source>
        <translation>%1 没有类似的东西</translation>
    </message>
    <message>
        <source>compiled into %1</source>
        <translation>编译在 %1 中</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>回到默认值 %1</translation>
    </message>
</context>
<context>
    <name>teardown::SettingTable</name>
    <message>
        <source>Search the kernel settings</source>
        <translation>搜索内核设置</translation>
    </message>
    <message>
        <source>Search the settings: a name, or a word of what they do</source>
        <translation>搜索设置：名称，或其作用中的一个词</translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation>内核设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>teardown::ShortcutWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>Event before, next event</source>
        <translation>上一个事件，下一个事件</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>选中它</translation>
    </message>
    <message>
        <source>Cause, effect</source>
        <translation>原因，结果</translation>
    </message>
    <message>
        <source>Select what led to the selected event, or what it led to</source>
        <translation>选中导致所选事件的事件，或它所导致的事件</translation>
    </message>
    <message>
        <source>First and last event</source>
        <translation>第一个和最后一个事件</translation>
    </message>
    <message>
        <source>Go there in time</source>
        <translation>转到那一时刻</translation>
    </message>
    <message>
        <source>The moment becomes that of the selected event</source>
        <translation>当前时刻变为所选事件的时刻</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>不选中任何事件</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>取消选中</translation>
    </message>
    <message>
        <source>In a presentation, with a clicker</source>
        <translation>演示时，使用翻页笔</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Show one more event</source>
        <translation>多显示一个事件</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Take the last event away</source>
        <translation>收回最后一个事件</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>回到窗口</translation>
    </message>
</context>
<context>
    <name>teardown::StageHead</name>
    <message>
        <source>Machines and their states</source>
        <translation>机器及其状态</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>teardown::StateMachineView</name>
    <message>
        <source>State machine of both ends</source>
        <translation>两端的状态机</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>%1 (taken: %2)</source>
        <translation>%1（走过：%2）</translation>
    </message>
</context>
<context>
    <name>teardown::StoryPanel</name>
    <message>
        <source>What is happening</source>
        <translation>正在发生什么</translation>
    </message>
    <message>
        <source>Chain of causes, the last effect first</source>
        <translation>原因链，最后的结果在最前</translation>
    </message>
    <message>
        <source>Select an arrow, a state or a row of the table, or press W.</source>
        <translation>选择一个箭头、一个状态或表中一行，或按 W。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>为什么“%1”？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The chain goes on. Select its last event to see what led to that.</source>
        <translation>链还没完。选中它最后的事件，看是什么导致的。</translation>
    </message>
</context>
<context>
    <name>teardown::TableForm</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove number %1 of “%2”</source>
        <translation>移除“%2”的第 %1 个</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>从“%1”移除</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>teardown::TcpdumpPanel</name>
    <message>
        <source>What tcpdump prints</source>
        <translation>tcpdump 打印什么</translation>
    </message>
    <message>
        <source>Capture point</source>
        <translation>抓包点</translation>
    </message>
    <message>
        <source>Where tcpdump runs: it sees what leaves and enters there</source>
        <translation>tcpdump 在哪里运行：它看到那里出去和进来的东西</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>如今天</translation>
    </message>
    <message>
        <source>classic, as in books</source>
        <translation>经典，如书中所见</translation>
    </message>
    <message>
        <source>absolute numbers</source>
        <translation>绝对序号</translation>
    </message>
    <message>
        <source>Sequence numbers as they are on the wire (tcpdump -S)</source>
        <translation>线路上的原始序列号（tcpdump -S）</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of hosts instead of addresses</source>
        <translation>用主机名代替地址</translation>
    </message>
    <message>
        <source>only TCP</source>
        <translation>只看 TCP</translation>
    </message>
    <message>
        <source>Leave out ARP and ICMP (the filter “tcp”)</source>
        <translation>略去 ARP 和 ICMP（过滤器“tcp”）</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <translation>%1，只有 %2</translation>
    </message>
</context>
<context>
    <name>teardown::TextView</name>
    <message>
        <source>The scenario as text</source>
        <translation>以文本表示的场景</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>teardown::ThingCard</name>
    <message>
        <source>Show in “%1”</source>
        <translation>在“%1”中显示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>teardown::TopologyStrip</name>
    <message>
        <source>Machines and cables</source>
        <translation>机器和链路</translation>
    </message>
    <message>
        <source>The arrow keys walk through machines, processes and cables. Enter opens one.</source>
        <translation>方向键在机器、进程和链路之间移动。Enter 打开。</translation>
    </message>
</context>
<context>
    <name>teardown::TransportBar</name>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Simulated seconds for each second on the clock</source>
        <translation>时钟每秒对应的模拟秒数</translation>
    </message>
    <message>
        <source>Line of history</source>
        <translation>历史线</translation>
    </message>
    <message>
        <source>Lines of history: what happened with and without your acts</source>
        <translation>历史线：有你的操作和没有你的操作时发生了什么</translation>
    </message>
    <message>
        <source>There is one line of history. Do something, and the one without it stays here.</source>
        <translation>只有一条历史线。做点什么，没有该操作的那条会留在这里。</translation>
    </message>
</context>
<context>
    <name>teardown::TuningPanel</name>
    <message>
        <source>Host to tune</source>
        <translation>要调整的主机</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>这些是谁的设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>✓ %1 Effect: %2.</source>
        <translation>✓ %1 效果：%2。</translation>
    </message>
</context>
<context>
    <name>teardown::TwoDiagrams</name>
    <message>
        <source>Two runs side by side; the list below tells where they differ</source>
        <translation>两次运行并排；下面的列表说明它们在哪里不同</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>第一处差别</translation>
    </message>
</context>
<context>
    <name>teardown::ValueField</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 不在 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>A time with its unit: ns, us, ms, s, min or h. For example 1.5 s.</source>
        <translation>带单位的时间：ns、us、ms、s、min 或 h。例如 1.5 s。</translation>
    </message>
    <message>
        <source>Letters of the flags: S SYN, F FIN, R RST, P PSH, A ACK, U URG. For example SA.</source>
        <translation>标志的字母：S SYN、F FIN、R RST、P PSH、A ACK、U URG。例如 SA。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>Words with commas between them: %1.</source>
        <translation>用逗号分开的词：%1。</translation>
    </message>
    <message>
        <source>How many, or the flags of each with commas between them, such as S, A, PA.</source>
        <translation>多少个，或每个的标志，用逗号分开，如 S, A, PA。</translation>
    </message>
    <message>
        <source>A number, the name of an error such as EPIPE, “killed”, or “blocks”.</source>
        <translation>一个数、一个错误名如 EPIPE、“killed”或“blocks”。</translation>
    </message>
    <message>
        <source>A whole number, and what it counts from.</source>
        <translation>一个整数，以及它从什么算起。</translation>
    </message>
</context>
<context>
    <name>teardown::VariantBar</name>
    <message>
        <source>Variant of the scenario</source>
        <translation>场景的变体</translation>
    </message>
    <message>
        <source>The same scenario with something changed; the run begins again</source>
        <translation>同一场景，有所改变；运行重新开始</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>变体(&amp;V)</translation>
    </message>
    <message>
        <source>The scenario itself</source>
        <translation>场景本身</translation>
    </message>
</context>
<context>
    <name>teardown::WaitingPanel</name>
    <message>
        <source>What everything waits for, and who will notice</source>
        <translation>一切在等待什么，以及谁会察觉</translation>
    </message>
</context>
</TS>
