// SPDX-License-Identifier: Apache-2.0
// A rooftop's own wording: kept in versions, used in place of the shipped, and judged before anybody reads it.
#include "jobs/outreach/ownwords.h"
#include "base/clock.h"
#include "base/id.h"
#include "store/settingtable.h"
#include "store/wordstable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

#include <algorithm>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QString shortText = u"equity.value.sms"_s;

} // namespace

class OwnWordsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void ownWordsStandInPlaceOfTheShippedAndGoBack_data() { m_places.addRows(); }
    void ownWordsStandInPlaceOfTheShippedAndGoBack();
    void aFieldNobodyKnowsIsRefusedByName_data() { m_places.addRows(); }
    void aFieldNobodyKnowsIsRefusedByName();
    void oneFigureAndLoanDataFirstAreFound_data() { m_places.addRows(); }
    void oneFigureAndLoanDataFirstAreFound();
    void aTypographicQuoteIsNamedAsWhatDoublesTheCost_data() { m_places.addRows(); }
    void aTypographicQuoteIsNamedAsWhatDoublesTheCost();
    void aTestNeedsAGateway_data() { m_places.addRows(); }
    void aTestNeedsAGateway();

private:
    void open();
    TemplateLook look(const QString &text)
    {
        const auto settings = SettingTable(*m_session).read();
        const auto book = TemplateBook::builtIn();
        const auto seen =
            lookAtTemplate(*m_session, *settings, m_rooftop, *book->message(shortText), {{}, text}, u"en"_s, 0, m_clock.nowMs());
        return seen ? *seen : TemplateLook();
    }
    static bool isFound(const TemplateLook &look, const QString &rule)
    {
        return std::any_of(look.findings.begin(), look.findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
    }

    StorePlaces m_places;
    FixedClock m_clock{1'795'456'800'000};
    IdMaker m_ids{m_clock, 1};
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
};

void OwnWordsTest::open()
{
    m_session.reset();
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_clock.nowMs()));
}

void OwnWordsTest::ownWordsStandInPlaceOfTheShippedAndGoBack()
{
    open();
    auto book = TemplateBook::builtIn();
    const QString shipped = book->message(shortText)->en.text;
    NEED(keepOwnWords(*m_session, m_ids, 1, shortText, u"en"_s, {{}, u"Hi {{firstName}}"_s}, u"Dana"_s, 1));

    NEED(applyOwnWords(*m_session, 1, *book));
    const QString own = book->message(shortText)->en.text;
    NEED(keepOwnWords(*m_session, m_ids, 1, shortText, u"en"_s, {}, u"Dana"_s, 2));
    auto again = TemplateBook::builtIn();
    NEED(applyOwnWords(*m_session, 1, *again));

    QCOMPARE(own, u"Hi {{firstName}}"_s);
    QCOMPARE(again->message(shortText)->en.text, shipped);
    QCOMPARE(WordsTable(*m_session).latest(1)->first().version, 2);
}

void OwnWordsTest::aFieldNobodyKnowsIsRefusedByName()
{
    open();

    const auto kept = keepOwnWords(*m_session, m_ids, 1, shortText, u"en"_s, {{}, u"Hi {{fristName}}"_s}, u"Dana"_s, 1);

    QCOMPARE(kept.error().kind, Error::Kind::BadUse);
    QVERIFY(kept.error().text.contains(u"fristName"_s));
}

void OwnWordsTest::oneFigureAndLoanDataFirstAreFound()
{
    open();

    QVERIFY(isFound(look(u"{{firstName}}, your {{vehicle}} is worth $18,000 today. STOP to end"_s), u"O-05"_s)); // E25
    QVERIFY(isFound(look(u"{{firstName}}, your payoff is low. See your page. STOP to end"_s), u"O-06"_s));       // E26
    const auto shipped = TemplateBook::builtIn();
    const TemplateLook fine = look(shipped->message(shortText)->en.text);
    QVERIFY2(fine.findings.isEmpty(), fine.findings.isEmpty() ? "" : qPrintable(fine.findings.first().why));
    QVERIFY(fine.words.text.contains(u"HELP"_s)); // M-01, added by itself
}

void OwnWordsTest::aTypographicQuoteIsNamedAsWhatDoublesTheCost() // GSM 03.38 has no U+2019
{
    open();

    const TemplateLook seen = look(u"{{firstName}}, your vehicle’s page is ready. STOP to end"_s);

    QVERIFY(!seen.size.isGsm);
    QCOMPARE(seen.size.culprit, u"’"_s);
    QVERIFY(seen.plain.contains(u"vehicle's"_s));
}

void OwnWordsTest::aTestNeedsAGateway()
{
    open();

    const auto sent = sendTest(*m_session, m_ids, m_rooftop, Channel::Sms, u"+15155550171"_s, {{}, u"Hello"_s}, u"Dana"_s, 1);

    QCOMPARE(sent.error().kind, Error::Kind::BadUse);
}

QTEST_GUILESS_MAIN(OwnWordsTest)
#include "ownwordstest.moc"
