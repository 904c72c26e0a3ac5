// SPDX-License-Identifier: Apache-2.0
// Who fits an audience, held against a row-by-row reading written here; and what no audience may ask.
#include "programs/audience/audiencematch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int32_t today = 20'779; // 2026-11-22
constexpr std::size_t rowCount = 300;  // not a multiple of 64

using Columns = std::map<Fact, AudienceColumn>;

/// Invented rows; one figure in six is not known.
Columns inventedColumns()
{
    std::mt19937 chance(5);
    Columns columns;
    for (const FactInfo &info : allFacts()) {
        AudienceColumn &column = columns[info.fact];
        if (info.kind == FactKind::Word)
            column.words = {u"Toyota"_s, u"Honda"_s, u"Ford"_s, u"Ñandú"_s};
        for (std::size_t row = 0; row < rowCount; ++row) {
            const auto roll = static_cast<std::int32_t>(chance());
            std::int32_t number = roll % 5'000;
            if (info.kind == FactKind::Date)
                number = today + roll % 400;
            else if (info.kind == FactKind::Word)
                number = std::abs(roll % 4);
            else if (info.kind == FactKind::Flag)
                number = std::abs(roll % 2);
            column.numbers.push_back(chance() % 6 == 0 ? unknown32 : number);
        }
    }
    return columns;
}

/// One row at a time, as one would say it.
bool fitsByHand(const FactCondition &node, std::size_t row, const Columns &columns)
{
    if (node.kind == FactCondition::Kind::None) {
        return std::none_of(node.parts.begin(), node.parts.end(),
                            [&](const FactCondition &part) { return fitsByHand(part, row, columns); });
    }
    if (node.kind != FactCondition::Kind::Test) {
        for (const FactCondition &part : node.parts) {
            if (fitsByHand(part, row, columns) != (node.kind == FactCondition::Kind::All))
                return node.kind == FactCondition::Kind::Any;
        }
        return node.kind == FactCondition::Kind::All;
    }
    const AudienceColumn &column = columns.at(node.fact);
    const std::int32_t number = column.numbers[row];
    if (number == unknown32)
        return node.test == ConditionTest::Unknown;
    switch (node.test) {
    case ConditionTest::AtLeast:
        return number >= node.number;
    case ConditionTest::AtMost:
        return number <= node.number;
    case ConditionTest::WithinDays:
        return number - today >= 0 && number - today <= node.number;
    case ConditionTest::SinceDays:
        return today - number >= 0 && today - number <= node.number;
    case ConditionTest::BeforeDays:
        return today - number > node.number;
    case ConditionTest::AnyOf:
        return node.words.contains(column.words[number], Qt::CaseInsensitive);
    case ConditionTest::NoneOf:
        return !node.words.contains(column.words[number], Qt::CaseInsensitive);
    case ConditionTest::Is:
        return number == 1;
    case ConditionTest::IsNot:
        return number == 0;
    case ConditionTest::Known:
        return true;
    case ConditionTest::Unknown:
        return false;
    }
    return false;
}

FactCondition randomAudience(std::mt19937 &chance, int depth)
{
    FactCondition node;
    if (depth < 4 && chance() % 3 != 0) {
        node.kind = std::array{FactCondition::Kind::All, FactCondition::Kind::Any, FactCondition::Kind::None}[chance() % 3];
        for (std::uint32_t left = chance() % 4; left > 0; --left)
            node.parts.push_back(randomAudience(chance, depth + 1));
        return node;
    }
    const auto facts = allFacts();
    const FactInfo &info = facts[chance() % (facts.size() - 1)]; // the last is the bureau's
    node.kind = FactCondition::Kind::Test;
    node.fact = info.fact;
    do
        node.test = static_cast<ConditionTest>(chance() % 11);
    while (!fits(node.test, info.kind));
    if (node.test <= ConditionTest::BeforeDays)
        node.number = static_cast<std::int32_t>(chance() % 400);
    if (node.test == ConditionTest::AnyOf || node.test == ConditionTest::NoneOf)
        node.words = QStringList{u"toyota"_s, u"ÑANDÚ"_s, u"Elsewhere"_s}.mid(static_cast<qsizetype>(chance() % 3));
    return node;
}

Result<FactCondition> read(const char *json, bool hasFirmOffer = false)
{
    return conditionFromJson(QJsonDocument::fromJson(json).object(), hasFirmOffer);
}

} // namespace

class AudienceTestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAudiencesFitWhomAReaderWouldPick();
    void onePersonIsJudgedAsTheColumnsAre();
    void manyAudiencesSurviveBeingWrittenDown();
    void whatIsNotKnownFitsNothingButNotKnown();
    void dollarsAndPercentsAreReadAsPeopleWriteThem();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void bureauFactsNeedAFirmOffer();
};

void AudienceTestCase::manyAudiencesFitWhomAReaderWouldPick()
{
    const Columns columns = inventedColumns();
    std::mt19937 chance(9);

    for (int round = 0; round < 500; ++round) {
        const FactCondition audience = randomAudience(chance, 0);
        const RowSet found = rowsOf(audience, rowCount, today, [&](Fact fact) -> const AudienceColumn & { return columns.at(fact); });
        std::size_t expected = 0;
        for (std::size_t row = 0; row < rowCount; ++row) {
            const bool fits = fitsByHand(audience, row, columns);
            QVERIFY2(found.contains(row) == fits, qPrintable(QString::fromUtf8(QJsonDocument(toJson(audience)).toJson())));
            expected += fits ? 1 : 0;
        }
        QCOMPARE(found.count(), expected);
    }
}

void AudienceTestCase::onePersonIsJudgedAsTheColumnsAre()
{
    const Columns columns = inventedColumns();
    std::mt19937 chance(21);

    for (int round = 0; round < 300; ++round) {
        const FactCondition condition = randomAudience(chance, 0);
        for (std::size_t row = 0; row < rowCount; row += 7) {
            KnownFacts known;
            for (const auto &[fact, column] : columns) {
                if (const std::int32_t number = column.numbers[row]; number != unknown32) {
                    known.insert_or_assign(fact,
                                           factInfo(fact).kind == FactKind::Word ? KnownFact(column.words[number]) : KnownFact(number));
                }
            }
            QCOMPARE(holds(condition, known, today), fitsByHand(condition, row, columns));
        }
    }
}

void AudienceTestCase::manyAudiencesSurviveBeingWrittenDown()
{
    std::mt19937 chance(3);

    for (int round = 0; round < 1'000; ++round) {
        const FactCondition audience = randomAudience(chance, 0);
        const auto again = conditionFromJson(toJson(audience), false);
        QVERIFY2(bool(again), again ? "" : qPrintable(again.error().text));
        QVERIFY(*again == audience);
    }
}

void AudienceTestCase::whatIsNotKnownFitsNothingButNotKnown()
{
    const AudienceColumn payoff{{unknown32, 0, 500'000}, {}};
    const auto rows = [&](ConditionTest test, std::int64_t number) {
        FactCondition node;
        node.kind = FactCondition::Kind::Test;
        node.fact = Fact::Payoff;
        node.test = test;
        node.number = number;
        return rowsOfCondition(node, payoff, today);
    };

    QVERIFY(!rows(ConditionTest::AtMost, 100'000).contains(0));
    QVERIFY(!rows(ConditionTest::AtLeast, -900'000'000'000).contains(0));
    QVERIFY(rows(ConditionTest::Unknown, 0).contains(0));
    QCOMPARE(rows(ConditionTest::AtMost, 100'000).count(), std::size_t{1});
}

void AudienceTestCase::dollarsAndPercentsAreReadAsPeopleWriteThem()
{
    const auto equity = read(R"({"fact":"equity","at_least":3000.5})");
    const auto apr = read(R"({"fact":"apr","at_least":8.99})");
    const auto miles = read(R"({"fact":"miles","at_most":60000})");

    QCOMPARE(equity->number, 300'050);
    QCOMPARE(apr->number, 899);
    QCOMPARE(miles->number, 60'000);
}

void AudienceTestCase::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a fact there is not") << QByteArray(R"({"fact":"1; DROP TABLE customer","at_least":1})");
    QTest::newRow("a test of another kind") << QByteArray(R"({"fact":"make","at_least":3})");
    QTest::newRow("no test") << QByteArray(R"({"fact":"make"})");
    QTest::newRow("two tests") << QByteArray(R"({"fact":"equity","at_least":3,"at_most":9})");
    QTest::newRow("text for a number") << QByteArray(R"({"fact":"equity","at_least":"3000"})");
    QTest::newRow("a number past counting") << QByteArray(R"({"fact":"equity","at_least":1e300})");
    QTest::newRow("no words") << QByteArray(R"({"fact":"make","any_of":[]})");
    QTest::newRow("an empty word") << QByteArray(R"({"fact":"make","any_of":[""]})");
    QTest::newRow("a number among words") << QByteArray(R"({"fact":"make","any_of":[7]})");
    QTest::newRow("days before today") << QByteArray(R"({"fact":"maturity","within_days":-1})");
    QTest::newRow("known: false") << QByteArray(R"({"fact":"equity","known":false})");
    QTest::newRow("both groups at once") << QByteArray(R"({"all":[],"any":[]})");
    QTest::newRow("a group that is no list") << QByteArray(R"({"all":{}})");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("too deep") << QByteArray("{\"all\":[").repeated(9) + "{\"all\":[]}" + QByteArray("]}").repeated(9);
    QTest::newRow("too many") << "{\"all\":[" + QByteArray("{\"all\":[]},").repeated(300) + "{\"all\":[]}]}";
}

void AudienceTestCase::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);

    const auto made = read(json.constData());

    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::BadData);
    QVERIFY(made.error().text.endsWith(u'.'));
}

void AudienceTestCase::bureauFactsNeedAFirmOffer() // C-01, 15 USC 1681b(c)
{
    const char *score = R"({"any":[{"fact":"credit_score","at_least":700}]})";

    const auto without = read(score);
    const auto with = read(score, true);

    QVERIFY(!without);
    QCOMPARE(without.error().kind, Error::Kind::Denied);
    QVERIFY(bool(with));
}

QTEST_GUILESS_MAIN(AudienceTestCase)
#include "audiencetest.moc"
