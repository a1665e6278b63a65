<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>1 difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets are on their way.</source>
        <translation>
            <numerusform>1 packet is on its way.</numerusform>
            <numerusform>%n packets are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>1 byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>teardown::FilterNotice</name>
    <message numerus="yes">
        <source>Hidden (%n): %1</source>
        <translation>
            <numerusform>Hidden (1): %1</numerusform>
            <numerusform>Hidden (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>teardown::LessonPanel</name>
    <message numerus="yes">
        <source>The lesson stops %n time(s) before something decisive and asks what comes next.</source>
        <translation>
            <numerusform>The lesson stops once before something decisive and asks what comes next.</numerusform>
            <numerusform>The lesson stops %n times before something decisive and asks what comes next.</numerusform>
        </translation>
    </message>
</context>
</TS>
