// SPDX-License-Identifier: Apache-2.0
#include "models/customer/storyfacts.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "domain/called.h"
#include "models/base/words.h"
#include "models/customer/contactcells.h"
#include "models/customer/nextsteps.h"
#include "models/customer/timelineentries.h"
#include "models/leads/leadwords.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Once a program: what nothing is said of, so that what it adds is known.
void addHeldOut(CustomerFacts &facts, const CustomerStory &story)
{
    QStringList said;
    for (const HeldOutRow &row : story.heldOut) {
        if (said.contains(row.program))
            continue;
        said << row.program;
        const QString program = row.program == u"appraisals" ? tr("Trade-in") : tr("Equity");
        facts.reasons << ContactReason{ContactReason::Kind::Waiting,
                                       tr("%1: held out since %2, so that what it adds is known")
                                           .arg(program, dayWords(QDateTime::fromMSecsSinceEpoch(row.at).date(), DayForm::Year)),
                                       tr("People held out, in Setup")};
    }
}

/// What stood on the lot for a look and is still theirs, as far as anybody knows.
void addAppraised(CustomerFacts &facts, const CustomerStory &story)
{
    const QList<AppraisalRow> open = story.openAppraisals();
    for (const AppraisalRow &row : open) {
        if (story.owns(row.vehicleId))
            continue;
        const AppraisalRecord &said = row.appraisal;
        GarageVehicle vehicle;
        const QString name = calledName(said.vehicle);
        vehicle.name = name.isEmpty() ? tr("Vehicle") : name;
        const QString day = dayWords(said.appraisedOn, DayForm::Year);
        QStringList detail;
        if (said.vehicle.odometer)
            detail << tr("%1 mi on %2").arg(count(*said.vehicle.odometer), day);
        if (!said.vehicle.vin.empty())
            detail << tr("VIN …%1").arg(text(said.vehicle.vin).right(6));
        vehicle.detail = detail.join(u" · "_s);
        vehicle.value = said.offer;
        vehicle.valueNote = said.offer ? tr("offered %1").arg(day) : tr("appraised %1").arg(day);
        facts.vehicles << vehicle;
    }
}

void addTradedIn(CustomerFacts &facts, const CustomerStory &story)
{
    QDate newest;
    for (const DealRow &row : story.deals) {
        if (row.deal.trades.empty() || (newest.isValid() && !(row.deal.contractOn > newest)))
            continue;
        newest = row.deal.contractOn;
        const TradeRecord &trade = row.deal.trades.front();
        QStringList words{calledName(trade)}; // of several the first: the deal in the timeline names them all
        words.removeAll(QString());
        if (newest.isValid())
            words << dayWords(newest, DayForm::Year);
        if (trade.allowance)
            words << tr("allowed %1").arg(dollars(*trade.allowance));
        facts.tradedIn = words.join(u", "_s);
    }
}

/// Who has no vehicle in the book: a lead, a guest whose vehicle was appraised, somebody who traded in or sold theirs.
void addPerson(CustomerFacts &facts, const CustomerStory &story, const QTimeZone &zone)
{
    const CustomerRow &row = story.customer;
    const QList<AppraisalRow> appraisals = story.openAppraisals();
    const QList<LeadRow> leads = story.openLeads();
    facts.name = calledName(row.customer);
    facts.about << tr("Known since %1").arg(dayWords(QDateTime::fromMSecsSinceEpoch(row.createdAt, zone).date(), DayForm::Year));
    const QString rep = !row.assignedRep.empty() ? text(row.assignedRep) : !leads.isEmpty() ? leads.first().owner : QString();
    if (!rep.isEmpty())
        facts.about << tr("Rep %1").arg(rep);
    if (!leads.isEmpty() && !leads.first().grade.isEmpty())
        facts.about << tr("Lead grade %1 · %2, score %3")
                           .arg(leads.first().grade, tierWords(static_cast<LeadTier>(leads.first().tier)))
                           .arg(leads.first().score);
    const QString first = row.customer.firstName.empty() ? facts.name : text(row.customer.firstName);
    if (!appraisals.isEmpty()) {
        const AppraisalRecord &said = appraisals.first().appraisal;
        const QString vehicle = vehicleWords(calledName(said.vehicle));
        if (said.offer)
            facts.talkingPoints << tr("We offered %1 for the %2 on %3").arg(dollars(*said.offer), vehicle, dayWords(said.appraisedOn));
        facts.callProgram = u"appraisals"_s;
        facts.openingLine = tr("Hi %1, you had your %2 with us. Have you decided what you would like to do?").arg(first, vehicle);
    }
    if (leads.isEmpty())
        return;
    facts.callProgram = u"leads"_s;
    if (const LeadRow &lead = leads.first(); !lead.vehicle.isEmpty()) {
        facts.openingLine = tr("Hi %1, you asked us about the %2. When would be a good time to see it?").arg(first, lead.vehicle);
    }
}

} // namespace

void addStory(CustomerFacts &facts, const CustomerStory &story, const NextStep &equity, const QTimeZone &zone)
{
    if (facts.vehicles.isEmpty())
        addPerson(facts, story, zone);
    facts.contacts = contactCells(story.customer.customer, story.contacts, story.ways);
    facts.timeline = timelineOf(story, zone);
    facts.nextSteps = nextSteps(story, equity, zone);
    addAppraised(facts, story);
    addTradedIn(facts, story);
    addHeldOut(facts, story);
}

} // namespace tradewind
