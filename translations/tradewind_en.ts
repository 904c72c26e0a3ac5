<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>tradewind</name>
  <message numerus="yes">
   <source>%1 letters, %n segment(s)</source>
   <translation>
    <numerusform>%1 letters, %n segment</numerusform>
    <numerusform>%1 letters, %n segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 more than %n day(s) ago</source>
   <translation>
    <numerusform>%1 more than %n day ago</numerusform>
    <numerusform>%1 more than %n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %2, %n segment(s)</source>
   <translation>
    <numerusform>%1 of %2, %n segment</numerusform>
    <numerusform>%1 of %2, %n segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 within the last %n day(s)</source>
   <translation>
    <numerusform>%1 within the last %n day</numerusform>
    <numerusform>%1 within the last %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 within the next %n day(s)</source>
   <translation>
    <numerusform>%1 within the next %n day</numerusform>
    <numerusform>%1 within the next %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1: %n leads</source>
   <translation>
    <numerusform>%1: %n lead</numerusform>
    <numerusform>%1: %n leads</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln contacted</source>
   <translation>
    <numerusform>%Ln contacted</numerusform>
    <numerusform>%Ln contacted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln declined</source>
   <translation>
    <numerusform>%Ln declined</numerusform>
    <numerusform>%Ln declined</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln received</source>
   <translation>
    <numerusform>%Ln received</numerusform>
    <numerusform>%Ln received</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sold</source>
   <translation>
    <numerusform>%Ln sold</numerusform>
    <numerusform>%Ln sold</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln trades</source>
   <translation>
    <numerusform>%Ln trade</numerusform>
    <numerusform>%Ln trades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln unsold</source>
   <translation>
    <numerusform>%Ln unsold</numerusform>
    <numerusform>%Ln unsold</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln won back</source>
   <translation>
    <numerusform>%Ln won back</numerusform>
    <numerusform>%Ln won back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n additional recommendation(s)</source>
   <translation>
    <numerusform>%n additional recommendation</numerusform>
    <numerusform>%n additional recommendations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n alert(s) raised</source>
   <translation>
    <numerusform>%n alert raised</numerusform>
    <numerusform>%n alerts raised</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n answer</numerusform>
    <numerusform>%n answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answered, clicked or booked and nobody has called</source>
   <translation>
    <numerusform>%n answered, clicked or booked and nobody has called</numerusform>
    <numerusform>%n answered, clicked or booked and nobody has called</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) asked for</source>
   <translation>
    <numerusform>%n call asked for</numerusform>
    <numerusform>%n calls asked for</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) planned</source>
   <translation>
    <numerusform>%n call planned</numerusform>
    <numerusform>%n calls planned</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) to ask for an address</source>
   <translation>
    <numerusform>%n call to ask for an address</numerusform>
    <numerusform>%n calls to ask for an address</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) to do</source>
   <translation>
    <numerusform>%n call to do</numerusform>
    <numerusform>%n calls to do</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n calls</source>
   <comment>to listen to</comment>
   <translation>
    <numerusform>%n call</numerusform>
    <numerusform>%n calls</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed, not saved</source>
   <translation>
    <numerusform>%n changed, not saved</numerusform>
    <numerusform>%n changed, not saved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n character</numerusform>
    <numerusform>%n characters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column asks where it goes</source>
   <translation>
    <numerusform>%n column asks where it goes</numerusform>
    <numerusform>%n columns ask where they go</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n connected</source>
   <translation>
    <numerusform>%n connected</numerusform>
    <numerusform>%n connected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n crossing(s) recorded</source>
   <translation>
    <numerusform>%n crossing recorded</numerusform>
    <numerusform>%n crossings recorded</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n customers contacted</source>
   <translation>
    <numerusform>%n customer contacted</numerusform>
    <numerusform>%n customers contacted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n customers expected in the week of %1</source>
   <translation>
    <numerusform>%n customer expected in the week of %1</numerusform>
    <numerusform>%n customers expected in the week of %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n customers now over %1</source>
   <translation>
    <numerusform>%n customer now over %1</numerusform>
    <numerusform>%n customers now over %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>%n day left</numerusform>
    <numerusform>%n days left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days, too old: nobody is called</source>
   <translation>
    <numerusform>%n day, too old: nobody is called</numerusform>
    <numerusform>%n days, too old: nobody is called</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s) read from answers</source>
   <translation>
    <numerusform>%n decision read from answers</numerusform>
    <numerusform>%n decisions read from answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n declined service(s) sold after all</source>
   <translation>
    <numerusform>%n declined service sold after all</numerusform>
    <numerusform>%n declined services sold after all</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due today, or before and still waiting</source>
   <translation>
    <numerusform>%n due today, or before and still waiting</numerusform>
    <numerusform>%n due today, or before and still waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entered a sequence</source>
   <translation>
    <numerusform>%n entered a sequence</numerusform>
    <numerusform>%n entered a sequence</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n failed</numerusform>
    <numerusform>%n failed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fewer than yesterday</source>
   <translation>
    <numerusform>%n fewer than yesterday</numerusform>
    <numerusform>%n fewer than yesterday</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n found again</source>
   <translation>
    <numerusform>%n found again</numerusform>
    <numerusform>%n found again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held</source>
   <translation>
    <numerusform>%n held</numerusform>
    <numerusform>%n held</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n inspection(s) told to the customer</source>
   <translation>
    <numerusform>%n inspection told to the customer</numerusform>
    <numerusform>%n inspections told to the customer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n late lead(s) told to the manager</source>
   <translation>
    <numerusform>%n late lead told to the manager</numerusform>
    <numerusform>%n late leads told to the manager</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lead(s) acknowledged</source>
   <translation>
    <numerusform>%n lead acknowledged</numerusform>
    <numerusform>%n leads acknowledged</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lead(s) handed on</source>
   <translation>
    <numerusform>%n lead handed on</numerusform>
    <numerusform>%n leads handed on</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n leads came of it.</source>
   <translation>
    <numerusform>%n lead came of it.</numerusform>
    <numerusform>%n leads came of it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n leads counted</source>
   <translation>
    <numerusform>%n lead counted</numerusform>
    <numerusform>%n leads counted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n leases end within 120 days</source>
   <translation>
    <numerusform>%n lease ends within 120 days</numerusform>
    <numerusform>%n leases end within 120 days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left a sequence</source>
   <translation>
    <numerusform>%n left a sequence</numerusform>
    <numerusform>%n left a sequence</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines added, not saved</source>
   <translation>
    <numerusform>%n line added, not saved</numerusform>
    <numerusform>%n lines added, not saved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines, changes not saved</source>
   <translation>
    <numerusform>%n line, changes not saved</numerusform>
    <numerusform>%n lines, changes not saved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked by others</source>
   <translation>
    <numerusform>%n locked by another</numerusform>
    <numerusform>%n locked by others</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n merged</source>
   <translation>
    <numerusform>%n merged</numerusform>
    <numerusform>%n merged</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) left unsent</source>
   <translation>
    <numerusform>%n message left unsent</numerusform>
    <numerusform>%n messages left unsent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) written</source>
   <translation>
    <numerusform>%n message written</numerusform>
    <numerusform>%n messages written</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more than yesterday</source>
   <translation>
    <numerusform>%n more than yesterday</numerusform>
    <numerusform>%n more than yesterday</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n need a touch today</source>
   <translation>
    <numerusform>%n needs a touch today</numerusform>
    <numerusform>%n need a touch today</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n never contacted</source>
   <translation>
    <numerusform>%n never contacted</numerusform>
    <numerusform>%n never contacted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not allowed</source>
   <translation>
    <numerusform>%n not allowed</numerusform>
    <numerusform>%n not allowed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) written</source>
   <translation>
    <numerusform>%n note written</numerusform>
    <numerusform>%n notes written</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of unknown outcome</source>
   <translation>
    <numerusform>%n of unknown outcome</numerusform>
    <numerusform>%n of unknown outcome</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n on the list, for every channel and for good</source>
   <translation>
    <numerusform>%n on the list, for every channel and for good</numerusform>
    <numerusform>%n on the list, for every channel and for good</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open repair order(s)</source>
   <translation>
    <numerusform>%n open repair order</numerusform>
    <numerusform>%n open repair orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n opt-out(s)</source>
   <translation>
    <numerusform>%n opt-out</numerusform>
    <numerusform>%n opt-outs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other matches</source>
   <translation>
    <numerusform>%n other match</numerusform>
    <numerusform>%n other matches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n owned</source>
   <translation>
    <numerusform>%n owned</numerusform>
    <numerusform>%n owned</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <comment>coached</comment>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n photo</numerusform>
    <numerusform>%n photos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n position(s)</source>
   <translation>
    <numerusform>%n position</numerusform>
    <numerusform>%n positions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready to call</source>
   <translation>
    <numerusform>%n ready to call</numerusform>
    <numerusform>%n ready to call</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rejected</source>
   <translation>
    <numerusform>%n rejected</numerusform>
    <numerusform>%n rejected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) came of it.</source>
   <translation>
    <numerusform>%n row came of it.</numerusform>
    <numerusform>%n rows came of it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) new or changed</source>
   <translation>
    <numerusform>%n row new or changed</numerusform>
    <numerusform>%n rows new or changed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>%n running</numerusform>
    <numerusform>%n running</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n segment(s)</source>
   <translation>
    <numerusform>%n segment</numerusform>
    <numerusform>%n segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>%n sent</numerusform>
    <numerusform>%n sent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n settled</numerusform>
    <numerusform>%n settled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n since the program started</source>
   <translation>
    <numerusform>%n since the program started</numerusform>
    <numerusform>%n since the program started</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still waiting</source>
   <translation>
    <numerusform>%n still waiting</numerusform>
    <numerusform>%n still waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n test alerts to %1 are in the outbox.</source>
   <translation>
    <numerusform>%n test alert to %1 is in the outbox.</numerusform>
    <numerusform>%n test alerts to %1 are in the outbox.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text segment(s)</source>
   <translation>
    <numerusform>%n text segment</numerusform>
    <numerusform>%n text segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text(s) in 30 days</source>
   <translation>
    <numerusform>%n text in 30 days</numerusform>
    <numerusform>%n texts in 30 days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n told to staff</source>
   <translation>
    <numerusform>%n told to staff</numerusform>
    <numerusform>%n told to staff</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under 30 days</source>
   <translation>
    <numerusform>%n under 30 days</numerusform>
    <numerusform>%n under 30 days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n waiting</numerusform>
    <numerusform>%n waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting for somebody</source>
   <translation>
    <numerusform>%n waiting for somebody</numerusform>
    <numerusform>%n waiting for somebody</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with equity in the lane</source>
   <translation>
    <numerusform>%n with equity in the lane</numerusform>
    <numerusform>%n with equity in the lane</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n yours</source>
   <translation>
    <numerusform>%n yours</numerusform>
    <numerusform>%n yours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n more</numerusform>
    <numerusform>+%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Calls or messages wait for %n of these</source>
   <translation>
    <numerusform>Calls or messages wait for %n of these</numerusform>
    <numerusform>Calls or messages wait for %n of these</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Crossing forecast, %n customers in the next 12 weeks</source>
   <translation>
    <numerusform>Crossing forecast, %n customer in the next 12 weeks</numerusform>
    <numerusform>Crossing forecast, %n customers in the next 12 weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It answers: %n row(s) on the first page.</source>
   <translation>
    <numerusform>It answers: %n row on the first page.</numerusform>
    <numerusform>It answers: %n rows on the first page.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last %n days</source>
   <translation>
    <numerusform>Last day</numerusform>
    <numerusform>Last %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>next 12 weeks, %n customers</source>
   <translation>
    <numerusform>next 12 weeks, %n customer</numerusform>
    <numerusform>next 12 weeks, %n customers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Next expected: %n this week. The forecast at the right shows when.</source>
   <translation>
    <numerusform>Next expected: %n this week. The forecast at the right shows when.</numerusform>
    <numerusform>Next expected: %n this week. The forecast at the right shows when.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n promised today</source>
   <translation>
    <numerusform>of %n promised today</numerusform>
    <numerusform>of %n promised today</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Opened the booking page, %n time(s)</source>
   <translation>
    <numerusform>Opened the booking page, %n time</numerusform>
    <numerusform>Opened the booking page, %n times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Opened the value page, %n time(s)</source>
   <translation>
    <numerusform>Opened the value page, %n time</numerusform>
    <numerusform>Opened the value page, %n times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>texts at least %n day(s) apart</source>
   <translation>
    <numerusform>texts at least %n day apart</numerusform>
    <numerusform>texts at least %n days apart</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Watching %1: %n files brought in, last %2.</source>
   <translation>
    <numerusform>Watching %1: %n file brought in, last %2.</numerusform>
    <numerusform>Watching %1: %n files brought in, last %2.</numerusform>
   </translation>
  </message>
 </context>
</TS>
