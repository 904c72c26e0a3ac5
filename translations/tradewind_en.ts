<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>tradewind::GarageView</name>
    <message numerus="yes">
        <source>%n owned</source>
        <translation>
            <numerusform>%n owned</numerusform><numerusform>%n owned</numerusform></translation>
    </message>
</context>
<context>
    <name>tradewind::Inspector</name>
    <message numerus="yes">
        <source>%n other matches</source>
        <translation>
            <numerusform>%n other match</numerusform><numerusform>%n other matches</numerusform></translation>
    </message>
</context>
<context>
    <name>tradewind::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>tradewind::PipelinePanel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
</context>
</TS>
