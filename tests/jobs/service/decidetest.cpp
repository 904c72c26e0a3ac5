// SPDX-License-Identifier: Apache-2.0
// From a tablet's message to one decision log, on both databases.
#include "jobs/service/decide.h"
#include "base/clock.h"
#include "jobs/service/declinedwork.h"
#include "jobs/service/inspectionimport.h"
#include "jobs/service/notewriter.h"
#include "jobs/service/pagelinks.h"
#include "jobs/service/photofolder.h"
#include "store/bookingtable.h"
#include "store/decisiontable.h"
#include "store/inspectiontable.h"
#include "store/webhooktable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QBuffer>
#include <QImage>

#include <thread>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray message = R"({"id":"av-1","ro":"48213","technician":"D. Park","advisor":"L. Ruiz","completed":"2026-11-24T16:18:00Z",
    "points":{"planned":27,"done":27},"lines":[
    {"name":"Front brake pads","result":"Immediate","parts":228,"labor":190,"photos":["pads.png"]},
    {"name":"Battery","severity":"red","parts":219,"labor":45,"photos":["broken.jpg","../outside.png"]},
    {"name":"Rear tires, pair","severity":"yellow","parts":386,"labor":58},
    {"name":"Coolant","result":"Good"}]})";

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A DMS that can be told to take a note and then not answer.
class FlakyNotes final : public RepairOrderNotes
{
public:
    Result<void> add(const QString &, const QString &text) override
    {
        if (isDown)
            return Error{Error::Kind::Unavailable, u"down"_s};
        texts << text;
        return losesAnswer ? Result<void>(Error{Error::Kind::Unavailable, u"no answer"_s}) : Result<void>();
    }
    Result<bool> has(const QString &, const QString &key) override
    {
        if (isDown)
            return Error{Error::Kind::Unavailable, u"down"_s};
        return !texts.filter(key).isEmpty();
    }
    QStringList texts;
    bool isDown = false, losesAnswer = false;
};

} // namespace

class DecideTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void s12AnInspectionSentTwiceIsKeptOnce_data() { m_places.addRows(); }
    void s12AnInspectionSentTwiceIsKeptOnce();
    void s14PhotosAreShrunkAndBrokenOnesSaidSo_data() { m_places.addRows(); }
    void s14PhotosAreShrunkAndBrokenOnesSaidSo();
    void aDoubleTapIsOneDecision_data() { m_places.addRows(); }
    void aDoubleTapIsOneDecision();
    void twoPhonesThatDisagreeGiveOneDecisionAndOneQuestion_data() { m_places.addRows(); }
    void twoPhonesThatDisagreeGiveOneDecisionAndOneQuestion();
    void aChangeOfMindCountsUntilTheShopBegins_data() { m_places.addRows(); }
    void aChangeOfMindCountsUntilTheShopBegins();
    void s16ALateReplyIsEnteredOnce_data() { m_places.addRows(); }
    void s16ALateReplyIsEnteredOnce();
    void twentyThreadsEnterOneAnswerOnce_data() { m_places.addRows(); }
    void twentyThreadsEnterOneAnswerOnce();
    void s3EachDecisionHasOneNoteAlsoWhenTheDmsFallsSilent_data() { m_places.addRows(); }
    void s3EachDecisionHasOneNoteAlsoWhenTheDmsFallsSilent();
    void s5LongNotesArePartedBelowTheLimit();
    void s13TokensAreRandomAndKeptHashed_data() { m_places.addRows(); }
    void s13TokensAreRandomAndKeptHashed();
    void s24ADeclineAgesIntoTheRecoveryList_data() { m_places.addRows(); }
    void s24ADeclineAgesIntoTheRecoveryList();
    void seatsAndWebhooksAreTakenOnce_data() { m_places.addRows(); }
    void seatsAndWebhooksAreTakenOnce();

private:
    Id itemNamed(const QString &name);
    DecisionRequest tap(const QString &name, DecisionKind kind, int seen);
    int decisions();

    StorePlaces m_places;
    FixedClock m_clock{1'795'537'200'000}; // 2026-11-24 16:20 UTC
    std::unique_ptr<IdMaker> m_ids;
    QTemporaryDir m_files, m_photos;
    Id m_inspection = 0;
};

void DecideTest::init()
{
    if (QTest::currentDataTag() == nullptr)
        return;
    openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 3);
    put(m_files.filePath(u"pads.png"_s), png(3000, 1500));
    put(m_files.filePath(u"broken.jpg"_s), QByteArray("\xff\xd8\xff\xe0 not a picture"));
    put(m_files.filePath(u"inspection.json"_s), message);
    const auto done =
        importInspectionFile(*m_session, *m_ids, m_files.filePath(u"inspection.json"_s), {1, m_photos.path(), {}, m_clock.nowMs()});
    NEED(done);
    m_inspection = done->ids.first();
}

void DecideTest::cleanup()
{
    closeStore();
}

Id DecideTest::itemNamed(const QString &name)
{
    const auto inspection = InspectionTable(*m_session).find(m_inspection);
    for (const StoredItem &item : inspection->items) {
        if (item.line.name == name.toStdString())
            return item.id;
    }
    return 0;
}

DecisionRequest DecideTest::tap(const QString &name, DecisionKind kind, int seen)
{
    DecisionRequest request;
    request.itemId = itemNamed(name);
    request.kind = kind;
    request.reason = kind == DecisionKind::Declined ? DeclineReason::Price : DeclineReason::None;
    request.seenNumber = seen;
    return request;
}

int DecideTest::decisions()
{
    return static_cast<int>(m_session->integerOf(u"SELECT count(*) FROM decision"_s)->value_or(-1));
}

void DecideTest::s12AnInspectionSentTwiceIsKeptOnce()
{
    const Id first = itemNamed(u"Battery"_s);

    const auto again =
        importInspectionFile(*m_session, *m_ids, m_files.filePath(u"inspection.json"_s), {1, m_photos.path(), {}, m_clock.nowMs() + 1});

    NEED(again);
    QCOMPARE(again->ids.first(), m_inspection);
    QCOMPARE(itemNamed(u"Battery"_s), first);
    QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM inspection_item"_s)->value_or(0), 4);
    QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM inspection_photo"_s)->value_or(0), 3);
}

void DecideTest::s14PhotosAreShrunkAndBrokenOnesSaidSo()
{
    const auto inspection = InspectionTable(*m_session).find(m_inspection);
    NEED(inspection);

    const StoredPhoto pads = inspection->items[0].photos.first();
    QCOMPARE(pads.width, 1024);
    QCOMPARE(pads.height, 512);
    QVERIFY(*pads.bytes <= largestPhotoBytes);
    QVERIFY(QFile::exists(m_photos.filePath(pads.path)));
    QVERIFY(inspection->items[1].photos[0].path.isEmpty() && !inspection->items[1].photos[0].problem.isEmpty());
    QVERIFY(inspection->items[1].photos[1].path.isEmpty()); // never out of the folder
}

void DecideTest::aDoubleTapIsOneDecision()
{
    const auto first = decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 0), m_clock.nowMs());
    const auto second = decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 0), m_clock.nowMs() + 200);

    NEED(first);
    NEED(second);
    QCOMPARE(*first, DecideOutcome::Entered);
    QCOMPARE(*second, DecideOutcome::Repeated);
    QCOMPARE(decisions(), 1);
}

void DecideTest::twoPhonesThatDisagreeGiveOneDecisionAndOneQuestion()
{
    NEED(decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 0), m_clock.nowMs()));

    const auto other = decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Declined, 0), m_clock.nowMs());

    NEED(other);
    QCOMPARE(*other, DecideOutcome::Changed);
    QCOMPARE(decisions(), 1);
}

void DecideTest::aChangeOfMindCountsUntilTheShopBegins()
{
    NEED(decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 0), m_clock.nowMs()));
    const auto changed = decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Declined, 1), m_clock.nowMs());
    NEED(InspectionTable(*m_session).markStarted(itemNamed(u"Battery"_s), m_clock.nowMs()));

    const auto late = decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 2), m_clock.nowMs());

    NEED(changed);
    NEED(late);
    QCOMPARE(*changed, DecideOutcome::Entered);
    QCOMPARE(*late, DecideOutcome::Started);
    const auto latest = DecisionTable(*m_session).latest(itemNamed(u"Battery"_s));
    QCOMPARE((*latest)->decision.kind, DecisionKind::Declined);
    QCOMPARE((*latest)->decision.number, 2);
    QCOMPARE((*latest)->decision.price, Money{26'400}); // $219 + $45
}

void DecideTest::s16ALateReplyIsEnteredOnce()
{
    const auto first = decideByReply(*m_session, *m_ids, m_inspection, u"decline brakes"_s, u"SM1"_s, m_clock.nowMs());
    const auto repeat = decideByReply(*m_session, *m_ids, m_inspection, u"decline brakes"_s, u"SM1"_s, m_clock.nowMs());
    const auto vague = decideByReply(*m_session, *m_ids, m_inspection, u"hmm, what about the tires?"_s, u"SM2"_s, m_clock.nowMs());
    const auto call = decideByReply(*m_session, *m_ids, m_inspection, u"call me"_s, u"SM3"_s, m_clock.nowMs());

    NEED(first);
    NEED(repeat);
    NEED(vague);
    NEED(call);
    QCOMPARE(first->decided, 1);
    QCOMPARE(repeat->decided, 0);
    QVERIFY(vague->isForAdvisor);
    QVERIFY(DecisionTable(*m_session).hasOpenCallback(m_inspection).value());
    QCOMPARE(decisions(), 1);
}

void DecideTest::twentyThreadsEnterOneAnswerOnce()
{
    const DecisionRequest request = tap(u"Rear tires, pair"_s, DecisionKind::Approved, 0);
    std::atomic_int entered = 0, repeated = 0, failed = 0;
    std::vector<std::thread> phones;
    for (int i = 0; i < 20; ++i) {
        phones.emplace_back([&] {
            const auto session = m_store->session();
            const auto outcome = session ? decide(**session, *m_ids, request, m_clock.nowMs()) : Result<DecideOutcome>(session.error());
            if (!outcome)
                ++failed;
            else
                ++(*outcome == DecideOutcome::Entered ? entered : repeated);
        });
    }
    for (std::thread &phone : phones)
        phone.join();

    QCOMPARE(entered.load(), 1);
    QCOMPARE(repeated.load(), 19);
    QCOMPARE(decisions(), 1);
    QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM order_note"_s)->value_or(0), 1);
}

void DecideTest::s3EachDecisionHasOneNoteAlsoWhenTheDmsFallsSilent()
{
    FlakyNotes dms;
    NEED(decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 0), m_clock.nowMs()));
    NEED(decide(*m_session, *m_ids, tap(u"Front brake pads"_s, DecisionKind::Declined, 0), m_clock.nowMs()));

    dms.isDown = true;
    NEED(writeNotes(*m_session, dms, m_clock.nowMs()));
    dms.isDown = false;
    dms.losesAnswer = true; // written, but nobody said so
    NEED(writeNotes(*m_session, dms, m_clock.nowMs()));
    dms.losesAnswer = false;
    NEED(writeNotes(*m_session, dms, m_clock.nowMs()));
    NEED(writeNotes(*m_session, dms, m_clock.nowMs()));

    QCOMPARE(dms.texts.size(), 2);
    QCOMPARE(dms.texts.filter(u"Approved: Battery $264.00"_s).size(), 1);
    QCOMPARE(dms.texts.filter(u"Declined: Front brake pads $418.00, reason: price"_s).size(), 1);
    QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM order_note WHERE state <> 2"_s)->value_or(-1), 0);
}

void DecideTest::s5LongNotesArePartedBelowTheLimit()
{
    const QString text = u"Declined by the customer because of a long story "_s.repeated(20);

    const QStringList parts = noteParts(text, u"TW1A"_s);

    QVERIFY(parts.size() > 1);
    QString joined;
    for (const QString &part : parts) {
        QVERIFY(part.size() <= longestNote);
        joined += part.section(u" [TW1A"_s, 0, 0) + u' ';
    }
    QCOMPARE(joined.simplified(), text.simplified());
}

void DecideTest::s13TokensAreRandomAndKeptHashed()
{
    const auto one = makePageLink(*m_session, 1, PageKind::RepairOrder, m_inspection, {}, m_clock.nowMs());
    const auto other = makePageLink(*m_session, 1, PageKind::RepairOrder, m_inspection, {}, m_clock.nowMs());

    NEED(one);
    NEED(other);
    QVERIFY(*one != *other && looksLikePageToken(*one));
    QCOMPARE(QByteArray::fromBase64(one->toLatin1(), QByteArray::Base64UrlEncoding).size(), 16);
    QCOMPARE(m_session->integerOf(u"SELECT count(*) FROM page_token WHERE token_hash = '%1'"_s.arg(*one))->value_or(-1), 0);
    const auto found = PageTable(*m_session).findToken(pageTokenHash(*one));
    NEED(found);
    QCOMPARE((*found)->subjectId, m_inspection);
    QCOMPARE((*found)->expiresAt - m_clock.nowMs(), 30LL * 24 * 3'600'000);
}

void DecideTest::s24ADeclineAgesIntoTheRecoveryList()
{
    NEED(decide(*m_session, *m_ids, tap(u"Front brake pads"_s, DecisionKind::Declined, 0), m_clock.nowMs()));
    NEED(decide(*m_session, *m_ids, tap(u"Battery"_s, DecisionKind::Approved, 0), m_clock.nowMs()));

    const auto book = readDeclinedWork(*m_session, 1, QDate(2026, 12, 24), QTimeZone("America/Chicago"));

    NEED(book);
    QCOMPARE(book->lines.size(), 1);
    QCOMPARE(book->lines.first().place.state, RecoveryState::DueToday); // 30 days after Nov 24
    QCOMPARE(book->lines.first().reason, DeclineReason::Price);
    QCOMPARE(book->open, Money{41'800});
}

void DecideTest::seatsAndWebhooksAreTakenOnce()
{
    BookingTable bookings(*m_session);
    VisitBooking visit{m_ids->next(), 1, {}, u"a"_s, 1'795'600'800'000, 60, 1, u"service"_s, {}, m_clock.nowMs()};
    const auto first = bookings.add(visit);
    visit.id = m_ids->next();
    visit.tokenHash = u"b"_s;
    const auto second = bookings.add(visit);
    WebhookTable hooks(*m_session);
    const auto kept = hooks.keep({m_ids->next(), u"tablet"_s, u"evt-1"_s, 1, "{}"});
    const auto again = hooks.keep({m_ids->next(), u"tablet"_s, u"evt-1"_s, 2, "{}"});

    NEED(first);
    NEED(second);
    QVERIFY(*first && !*second);
    QVERIFY(*kept && !*again);
    QCOMPARE(hooks.waiting(10)->size(), 1);
    NEED(hooks.settle(hooks.waiting(10)->first().id));
    QCOMPARE(hooks.waiting(10)->size(), 0);
}

QTEST_GUILESS_MAIN(DecideTest)
#include "decidetest.moc"
