// SPDX-License-Identifier: Apache-2.0
// From an appraisal tool's file to the book, its joins and what they start: on SQLite and PostgreSQL, through the ordinary import.
// People and amounts are invented; VINs carry check digits worked out by 49 CFR 565.
#include "base/clock.h"
#include "jobs/appraisals/appraisaldiagnosis.h"
#include "jobs/appraisals/appraisalfacts.h"
#include "jobs/appraisals/appraisalfindings.h"
#include "jobs/importing/importjob.h"
#include "jobs/importing/rejects.h"
#include "store/contacttable.h"
#include "store/rooftoptable.h"
#include "store/sequencetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QFile>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSorento = "5XYKTCA69FG566472", kCamry = "4T4BF1FK5DR275482", kBmw = "WBA3C1C51EK116351";
const QByteArray kHead = "Appraisal ID,Appraisal Date,VIN,Odometer,Customer Name,Cell Phone,Email,Offer,ACV,Recon,Black Book,MMR,Appraiser,"
                         "Salesperson,Status,Status Date,Lost Reason,Test Drive\n";

QByteArray appraisal(const char *id, const char *date, const QByteArray &vin, const char *who, const char *offer, const char *rest = ",,,")
{
    return QByteArray(id) + ',' + date + ',' + vin + ",38420," + who + ',' + offer + ",," + "900,24300,23600,Sam Lind,Jordan Blake," +
           rest + '\n';
}

const char *const kNadia = "\"Petrov, Nadia\",515-555-0142,nadia@example.com";
const char *const kVictor = "Victor Amaya,515-555-0143,";

} // namespace

class AppraisalTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private:
    StorePlaces m_places;
    FixedClock m_clock{1'795'543'200'000}; // 2026-11-24 18:00 UTC
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
    int m_files = 0;

    Result<ImportSummary> import(const QString &preset, const QByteArray &bytes)
    {
        m_clock.advanceMs(1000);
        QFile file(m_places.folder() + u"/%1.csv"_s.arg(++m_files));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{Error::Kind::Unavailable, file.errorString()};
        file.close();
        m_session.reset();
        ImportJob job(*m_store, m_clock, *m_ids, *m_vins, *m_zones);
        auto summary = job.run({file.fileName(), *builtInPreset(preset), true});
        m_session = *m_store->session();
        return summary;
    }
    AppraisalView view() const
    {
        AppraisalView view;
        view.asOf = QDate(2026, 11, 24);
        view.nowMs = m_clock.nowMs();
        view.zone = QTimeZone("America/Chicago");
        return view;
    }
    AppraisalBook book() { return *readAppraisalBook(*m_session, view()); }
    QStringList happened(Id customer)
    {
        QStringList kinds;
        const auto rows = SequenceTable(*m_session).happeningsOf(customer, 0);
        for (const HappeningRow &row : *rows)
            kinds << row.kind;
        kinds.sort();
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
        m_zones = std::make_unique<ZipZones>(*ZipZones::load());
        m_ids = std::make_unique<IdMaker>(m_clock, 1);
    }
    void init()
    {
        openStore(m_places.fresh(), m_clock);
        NEED(RooftopTable(*m_session).add({7, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    }
    void cleanup() { closeStore(); }

    void aToolsExportBecomesRecordsWithTheirBooks_data() { m_places.addRows(); }
    void aToolsExportBecomesRecordsWithTheirBooks()
    {
        const auto summary = import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300", "Open,,,Yes") +
                                                               appraisal("A-2", "never", kCamry, kVictor, "13400"));

        NEED(summary);
        QCOMPARE(summary->accepted, 1);
        QCOMPARE(summary->rejected, 1);
        const AppraisalBook read = book();
        QCOMPARE(read.lines.size(), std::size_t(1));
        const AppraisalLine &line = read.lines.front();
        QCOMPARE(line.who(), u"Nadia Petrov"_s);
        QVERIFY2(line.vehicle().contains(u"Sorento"_s), qPrintable(line.vehicle())); // decoded from the VIN: the file names no model
        QCOMPARE(line.row.appraisal.offer, std::optional(Money::fromDollars(24'300)));
        QVERIFY(!line.row.appraisal.actualCashValue); // an empty cell is not 0
        QCOMPARE(line.row.owner, u"Jordan Blake"_s);
        QCOMPARE(line.standing.segment, AppraisalSegment::Hot);
        QCOMPARE(line.standing.age, 12);
        QCOMPARE(AppraisalTable(*m_session).values(line.row.id)->size(), 2);
        QCOMPARE(AppraisalTable(*m_session).history(line.row.id)->size(), 1);
    }

    void theSameFileAgainChangesNothingAndANewStatusOnlyThat_data() { m_places.addRows(); }
    void theSameFileAgainChangesNothingAndANewStatusOnlyThat()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300")));
        const auto again = import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300") + "\n");
        const auto lost = import(u"vauto-appraisals"_s,
                                 kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "", "Lost,11/20/2026,Better price elsewhere,"));

        NEED(again);
        NEED(lost);
        QCOMPARE(again->duplicate, 1);
        QCOMPARE(lost->changed, 1);
        const AppraisalRow row = book().lines.front().row;
        QCOMPARE(row.appraisal.outcome, AppraisalOutcome::SoldElsewhere);
        QCOMPARE(row.appraisal.outcomeOn, QDate(2026, 11, 20));
        QCOMPARE(row.appraisal.reason, std::string("Better price elsewhere"));
        QCOMPARE(row.appraisal.offer, std::optional(Money::fromDollars(24'300))); // said before, and not taken back by an empty cell
        QCOMPARE(AppraisalTable(*m_session).history(row.id)->size(), 2);
    }

    void whatAPersonSaidIsNotOverruledByAFile_data() { m_places.addRows(); }
    void whatAPersonSaidIsNotOverruledByAFile()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300")));
        const Id id = book().lines.front().row.id;
        NEED(AppraisalTable(*m_session)
                 .setOutcome(m_ids->next(), {id,
                                             m_clock.nowMs(),
                                             QDate(2026, 11, 15),
                                             AppraisalOutcome::Kept,
                                             u"gift to a daughter"_s,
                                             u"person"_s,
                                             u"Said on the phone."_s,
                                             {}}));

        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300", "Lost,11/20/2026,,")));

        QCOMPARE(book().lines.front().row.appraisal.outcome, AppraisalOutcome::Kept);
    }

    void aDealWithTheTradesVinClosesItAndSaysSo_data() { m_places.addRows(); }
    void aDealWithTheTradesVinClosesItAndSaysSo()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300") +
                                               appraisal("A-2", "11/12/2026", kBmw, kVictor, "13400")));
        // The deal names another person: a spouse, say. The VIN is what counts.
        NEED(import(u"dealervault-deals"_s,
                    "Deal Number,Contract Date,Sale Type,First Name,Last Name,Cell Phone,VIN,Trade 1 VIN\nD9,2026-11-18,Cash,Lev,Petrov,," +
                        kCamry + ',' + kSorento + '\n'));

        const auto joins = joinAppraisals(*m_session, *m_ids, {}, m_clock.nowMs());

        NEED(joins);
        QCOMPARE(joins->closedByDeal, 1);
        for (const AppraisalLine &line : book().lines) {
            const bool isTraded = line.row.appraisal.number == "A-1";
            QCOMPARE(line.row.appraisal.outcome, isTraded ? AppraisalOutcome::TradedHere : AppraisalOutcome::Open);
            if (isTraded) {
                QCOMPARE(line.row.appraisal.outcomeOn, QDate(2026, 11, 18));
                QVERIFY(AppraisalTable(*m_session).history(line.row.id)->last().why.contains(u"D9"_s));
                QVERIFY(line.row.dealId);
            }
        }
        QCOMPARE(joinAppraisals(*m_session, *m_ids, {}, m_clock.nowMs())->closedByDeal, 0);
    }

    void aDealOfTheCustomerClosesItUnlessAnotherVehicleWasTraded_data() { m_places.addRows(); }
    void aDealOfTheCustomerClosesItUnlessAnotherVehicleWasTraded()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/02/2026", kSorento, kNadia, "24300") +
                                               appraisal("A-2", "11/02/2026", kBmw, kVictor, "13400")));
        NEED(import(u"dealervault-deals"_s, "Deal Number,Contract Date,Sale Type,First Name,Last Name,Cell Phone,VIN,Trade 1 VIN\n"
                                            "D1,2026-11-08,Cash,Nadia,Petrov,515-555-0142," +
                                                kCamry +
                                                ",\n"
                                                "D2,2026-11-08,Cash,Victor,Amaya,515-555-0143,1M8GDM9AXKP042788,11111111111111111\n"));

        NEED(joinAppraisals(*m_session, *m_ids, {}, m_clock.nowMs()));

        for (const AppraisalLine &line : book().lines)
            QCOMPARE(line.row.appraisal.outcome,
                     line.row.appraisal.number == "A-1" ? AppraisalOutcome::TradedHere : AppraisalOutcome::Kept);
    }

    void theDesksAllowanceFindsItsAppraisal_data() { m_places.addRows(); }
    void theDesksAllowanceFindsItsAppraisal()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300")));

        const auto desk =
            import(u"desking-offers"_s, "Desk Date,VIN,Trade Allowance\n11/13/2026," + kSorento + ",25100\n11/13/2026," + kBmw + ",9000\n");

        NEED(desk);
        QCOMPARE(desk->accepted, 1);
        QCOMPARE(desk->rejected, 1); // waits for the appraisal it belongs to
        QCOMPARE(book().lines.front().row.appraisal.deskingOffer, std::optional(Money::fromDollars(25'100)));
    }

    void touchesRepliesAndValuesMakeTheStanding_data() { m_places.addRows(); }
    void touchesRepliesAndValuesMakeTheStanding()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300", "Open,,,Yes")));
        QVERIFY(book().lines.front().standing.isNeverContacted);
        const Id customer = *book().lines.front().row.customerId;
        // Black Book 24,300 → 25,600 (+5.35 %), MMR 23,600 → 24,900 (+5.51 %): the median of two is their mean, 5.43 %.
        NEED(import(u"valuations"_s, "vin,provider,grade,basis,date,amount\n" + kSorento +
                                         ",Black Book,average,trade-in,2026-11-23,25600\n" + kSorento +
                                         ",MMR,average,auction,2026-11-23,24900\n"));
        ContactAttempt call;
        call.id = m_ids->next();
        call.rooftopId = 7;
        call.customerId = customer;
        call.outcome = u"voicemail"_s;
        call.at = m_clock.nowMs() - 86'400'000;
        NEED(ContactTable(*m_session).add(call));

        const AppraisalLine line = book().lines.front();

        QCOMPARE(line.facts.touches, 1);
        QVERIFY(!line.standing.isNeverContacted);
        QVERIFY(line.facts.change);
        QCOMPARE(line.facts.change->basisPoints, 543);
        QCOMPARE(line.facts.change->move, ValueMove::Up);
        QCOMPARE(line.standing.now, std::optional(Money::fromDollars(25'619))); // 24,300 × 1.0543 = 25,619.49
        QCOMPARE(line.standing.need, TouchNeed::NoSequence);
    }

    void tendingStartsSequencesOnceAndLeavesHistoryAlone_data() { m_places.addRows(); }
    void tendingStartsSequencesOnceAndLeavesHistoryAlone()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/20/2026", kSorento, kNadia, "24300", "Open,,,Yes") +
                                               appraisal("A-2", "09/10/2026", kBmw, kVictor, "13400")));
        NEED(import(u"valuations"_s,
                    "vin,provider,grade,basis,date,amount\n" + kSorento + ",Black Book,average,trade-in,2026-11-23,25900\n"));

        const auto first = tendAppraisals(*m_session, *m_ids, view());
        const auto second = tendAppraisals(*m_session, *m_ids, view());

        NEED(first);
        NEED(second);
        QCOMPARE(second->happenings, 0);
        for (const AppraisalLine &line : book().lines) {
            const QStringList kinds = happened(*line.row.customerId);
            if (line.row.appraisal.number == "A-1")
                QCOMPARE(kinds, (QStringList{u"testDrove"_s, u"valueUp"_s}));
            else // 75 days old when it came in: nothing starts as if it were new, but thirty quiet days are told (T49)
                QCOMPARE(kinds, QStringList{u"quiet"_s});
        }
    }

    void sequencesMayAskAndSayWhatTheAppraisalKnows_data() { m_places.addRows(); }
    void sequencesMayAskAndSayWhatTheAppraisalKnows()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/02/2026", kSorento, kNadia, "24000")));
        NEED(import(u"valuations"_s,
                    "vin,provider,grade,basis,date,amount\n" + kSorento + ",Black Book,average,trade-in,2026-11-23,21870\n"));
        const Id customer = *book().lines.front().row.customerId;
        KnownCustomer known;
        known.language = u"en"_s;

        NEED(addAppraisal(*m_session, customer, {}, QDate(2026, 11, 24), {}, Money::fromDollars(500), known));

        QCOMPARE(known.fields.at(Fact::HasOpenAppraisal), KnownFact(1));
        QCOMPARE(known.fields.at(Fact::IsBelowOffer), KnownFact(1)); // 24,300 → 21,870 is −10 %
        QCOMPARE(known.fields.at(Fact::OfferMove), KnownFact(-1'000));
        QCOMPARE(known.fields.at(Fact::Offer), KnownFact(2'400'000));
        QCOMPARE(std::get<Money>(known.merge.value(u"offer"_s)), Money::fromDollars(24'000));
        QCOMPARE(std::get<Money>(known.merge.value(u"valueChange"_s)), Money::fromDollars(2'400));
        QCOMPARE(std::get<QString>(known.merge.value(u"books"_s)), u"Black Book and MMR"_s);
        QCOMPARE(std::get<qint64>(known.merge.value(u"milestone"_s)), qint64(50'000));
    }

    void theProblemMapCountsWhatIsMissingSystemBySystem_data() { m_places.addRows(); }
    void theProblemMapCountsWhatIsMissingSystemBySystem()
    {
        NEED(import(u"vauto-appraisals"_s,
                    kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300") + appraisal("A-2", "11/12/2026", kBmw, kVictor, "")));

        const auto problems = diagnoseAppraisals(*m_session, QDate(2026, 8, 1), QDate(2026, 11, 24));

        NEED(problems);
        const auto of = [&](const QString &code) {
            for (const DataProblem &problem : *problems) {
                if (problem.code == code)
                    return std::pair(problem.count, problem.isBad);
            }
            return std::pair(qint64(-1), false);
        };
        QCOMPARE(of(u"noCustomer"_s), std::pair(qint64(0), false));
        QCOMPARE(of(u"noOffer"_s), std::pair(qint64(1), true));
        QCOMPARE(of(u"contactIncomplete"_s), std::pair(qint64(1), true)); // one of two has no e-mail; T4 wants four of five complete
        QCOMPARE(of(u"noLead"_s), std::pair(qint64(2), true));
    }

    void everySourceSaysWhetherItWasBroughtIn_data() { m_places.addRows(); }
    void everySourceSaysWhetherItWasBroughtIn()
    {
        NEED(import(u"vauto-appraisals"_s, kHead + appraisal("A-1", "11/12/2026", kSorento, kNadia, "24300")));

        const auto sources = sourceStates(*m_session, m_clock.nowMs());

        NEED(sources);
        int never = 0;
        for (const SourceStanding &source : *sources) {
            never += source.state == u"never";
            if (source.preset == u"vauto-appraisals") {
                QCOMPARE(source.state, u"current"_s);
                QCOMPARE(source.truth, u"unverified"_s);
                QCOMPARE(source.rows, qint64(1));
            }
        }
        QCOMPARE(never, sources->size() - 1);
    }
};

QTEST_GUILESS_MAIN(AppraisalTest)
#include "appraisaltest.moc"
