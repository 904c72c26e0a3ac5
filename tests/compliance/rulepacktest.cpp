// SPDX-License-Identifier: Apache-2.0
#include "question.h"

#include "compliance/holidays.h"
#include "compliance/ruleinforce.h"
#include "domain/calendar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> shipped()
{
    QMap<QString, QByteArray> files;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

QMap<QString, QByteArray> sealed(QMap<QString, QByteArray> files)
{
    QJsonObject manifest = QJsonDocument::fromJson(files.take(u"manifest.json"_s)).object();
    QJsonObject sums;
    for (auto file = files.begin(); file != files.end(); ++file)
        sums.insert(file.key(), QString::fromLatin1(QCryptographicHash::hash(*file, QCryptographicHash::Sha256).toHex()));
    manifest[u"sha256"_s] = sums;
    files.insert(u"manifest.json"_s, QJsonDocument(manifest).toJson());
    return files;
}

} // namespace

class RulePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r23_WithoutASoundPackNothingIsSent_data();
    void r23_WithoutASoundPackNothingIsSent();
    void r26_DatedRulesBeginAndEndOnTheirDay_data();
    void r26_DatedRulesBeginAndEndOnTheirDay();
    void theDifferenceOfTwoDaysNamesWhatBegins();
    void everyRuleSaysItsSourceAndNobodyHasVerifiedItYet();
    void whatIsNotKnownLeavesNoEmptyPlaceInASentence();
    void holidays_TheProgramAndTheYearFilesAgree_data();
    void holidays_TheProgramAndTheYearFilesAgree();
    void holidays_WithoutAFileOfTheYearEveryPossibleOneCounts();
    void easterFallsWhereTheChurchesSay();
    void tenBusinessDaysLeaveOutWeekendsAndHolidays();
    void m_ASwitchChangesOneRule();
};

void RulePackTest::r23_WithoutASoundPackNothingIsSent_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how :
         {u"no files"_s, u"no manifest"_s, u"a changed byte"_s, u"a missing file"_s, u"an added file"_s, u"a manifest without sums"_s,
          u"an unknown predicate"_s, u"a rule without source"_s, u"two rules of one id"_s, u"hours that leave out Sunday"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void RulePackTest::r23_WithoutASoundPackNothingIsSent()
{
    QFETCH(QString, how);
    QMap<QString, QByteArray> files = shipped();
    QVERIFY(RulePack::read(files));
    if (how == "no files"_L1)
        files.clear();
    else if (how == "no manifest"_L1)
        files.remove(u"manifest.json"_s);
    else if (how == "a changed byte"_L1)
        files[u"federal.json"_s].replace("9 PM", "8 PM");
    else if (how == "a missing file"_L1)
        files.remove(u"states.json"_s);
    else if (how == "an added file"_L1)
        files.insert(u"more.json"_s, "{\"rules\": []}");
    else if (how == "a manifest without sums"_L1)
        files[u"manifest.json"_s] = "{\"version\": \"1\", \"review_by\": \"2027-01-01\"}";
    else if (how == "an unknown predicate"_L1)
        files[u"mail.json"_s].replace("mail refused", "mail unwelcome");
    else if (how == "a rule without source"_L1)
        files[u"mail.json"_s].replace("39 USC 3008", "");
    else if (how == "two rules of one id"_L1)
        files[u"mail.json"_s].replace("\"D-02\"", "\"D-01\"");
    else
        files[u"hours.json"_s].replace("\"sun\": \"12-21\"", "\"sat\": \"12-21\"");
    // The last four are sealed again: what they must fail by is what they say.
    if (how.startsWith(u"an unknown"_s) || how.startsWith(u"a rule"_s) || how.startsWith(u"two"_s) || how.startsWith(u"hours"_s))
        files = sealed(files);

    const Clearance clearance(RulePack::read(files));

    QVERIFY(clearance.problem());
    for (const Draft &draft : {goodText(), goodEmail(), goodCall(), goodLetter()}) {
        const Decision decision = clearance.decide(draft, goodFacts(), noon());
        QCOMPARE(decision.verdict, Verdict::Block);
        QCOMPARE(decision.rules(), QStringList{u"O-01"_s});
        QVERIFY(std::holds_alternative<Decision>(clearance.clear(draft, goodFacts(), noon())));
    }
}

void RulePackTest::r26_DatedRulesBeginAndEndOnTheirDay_data()
{
    QTest::addColumn<QString>("id");
    const auto pack = RulePack::builtIn();
    QVERIFY(pack);
    for (const Rule &rule : pack->rules()) {
        if (rule.from.isValid())
            QTest::newRow(qPrintable(rule.id)) << rule.id;
    }
}

void RulePackTest::r26_DatedRulesBeginAndEndOnTheirDay()
{
    QFETCH(QString, id);
    const auto pack = RulePack::builtIn();
    const Rule rule = *pack->find(id);

    QVERIFY(!rule.isOn || !rule.isInForce(rule.from.addDays(-1)));
    QCOMPARE(rule.isInForce(rule.from), rule.isOn);

    // The same through a decision, for the rule of California's total price: 30 September and 1 October 2026, at noon in Los Angeles.
    if (id != "A-06"_L1)
        return;
    const Clearance clearance = Clearance::builtIn();
    ContactFacts facts = goodFacts();
    facts.state = u"CA"_s;
    facts.zip = u"90012"_s;
    facts.sender.quotedOn = QDate(2026, 9, 29);
    Draft draft = goodText();
    draft.text = u"Riverside Toyota: a Camry for only $24,995."_s;
    QVERIFY(!clearance.decide(draft, facts, at("2026-09-30T19:00:00Z")).rules().contains(id));
    QVERIFY(clearance.decide(draft, facts, at("2026-10-01T19:00:00Z")).rules().contains(id));
}

void RulePackTest::theDifferenceOfTwoDaysNamesWhatBegins()
{
    const auto pack = RulePack::builtIn();

    const auto january = changesBetween(*pack, QDate(2027, 1, 30), QDate(2027, 1, 31));
    const auto october = changesBetween(*pack, QDate(2026, 9, 30), QDate(2026, 10, 1));
    const auto nothing = changesBetween(*pack, QDate(2026, 10, 1), QDate(2026, 12, 31));

    QCOMPARE(january.size(), 1);
    QCOMPARE(january.first().id, u"F-09"_s);
    QVERIFY(january.first().isInForce);
    QCOMPARE(october.size(), 2);
    QVERIFY(nothing.isEmpty());
}

void RulePackTest::everyRuleSaysItsSourceAndNobodyHasVerifiedItYet()
{
    const auto pack = RulePack::builtIn();

    for (const Rule &rule : pack->rules()) {
        QVERIFY2(!rule.source.isEmpty() && !rule.why.isEmpty(), qPrintable(rule.id));
        QVERIFY2(rule.verifiedBy.isEmpty() == !rule.verifiedOn.isValid(), qPrintable(rule.id));
    }
    QVERIFY(pack->rules().size() > 90);
    QVERIFY(pack->reviewBy() > QDate(2026, 11, 22) && pack->reviewBy() <= QDate(2026, 11, 22).addDays(90));
}

void RulePackTest::holidays_TheProgramAndTheYearFilesAgree_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {2025, 2026, 2027, 2028})
        QTest::addRow("%d", year) << year;
}

// Two programs in two languages with two methods for Easter: every day of a year's file must be one the program thinks possible.
void RulePackTest::holidays_TheProgramAndTheYearFilesAgree()
{
    QFETCH(int, year);
    const auto pack = RulePack::builtIn();
    QSet<QDate> possible;
    for (const Holiday &holiday : possibleHolidays(year))
        possible.insert(holiday.day);

    for (const QString &state : pack->holidayStates()) {
        const auto days = pack->holidays(state, year);
        QVERIFY(days && days->size() >= 11);
        for (const Holiday &holiday : *days)
            QVERIFY2(possible.contains(holiday.day), qPrintable(state + u' ' + holiday.day.toString(Qt::ISODate) + u' ' + holiday.name));
    }
}

void RulePackTest::holidays_WithoutAFileOfTheYearEveryPossibleOneCounts()
{
    QMap<QString, QByteArray> files = shipped();
    files.remove(u"holidays-2026.json"_s);
    const auto pack = RulePack::read(sealed(files));
    QVERIFY(pack);
    const Clearance clearance(pack);
    ContactFacts facts = goodFacts();
    facts.state = u"UT"_s;

    // Rosa Parks Day is Alabama's, but nobody has said what Utah keeps this year.
    const Decision guessed = clearance.decide(goodText(), facts, at("2026-12-01T18:00:00Z"));
    const Decision known = Clearance::builtIn().decide(goodText(), facts, at("2026-12-01T18:00:00Z"));

    QVERIFY(guessed.rules().contains(u"S-28"_s));
    QVERIFY(!known.rules().contains(u"S-28"_s));
}

// Dates as published by the U.S. Naval Observatory.
void RulePackTest::easterFallsWhereTheChurchesSay()
{
    QCOMPARE(easter(2024), QDate(2024, 3, 31));
    QCOMPARE(easter(2025), QDate(2025, 4, 20));
    QCOMPARE(easter(2026), QDate(2026, 4, 5));
    QCOMPARE(easter(2027), QDate(2027, 3, 28));
    QCOMPARE(easter(2038), QDate(2038, 4, 25));
}

void RulePackTest::tenBusinessDaysLeaveOutWeekendsAndHolidays()
{
    const auto pack = RulePack::builtIn();
    const HolidayCalendar calendar(*pack);

    // From Friday 2026-11-20: Thanksgiving falls between.
    QCOMPARE(businessDaysAfter(calendar, QDate(2026, 11, 20), 10), QDate(2026, 12, 7));
    QCOMPARE(businessDaysAfter(calendar, QDate(2026, 8, 3), 10), QDate(2026, 8, 17));
}

void RulePackTest::m_ASwitchChangesOneRule()
{
    const Clearance strict = Clearance::builtIn({{u"M-07"_s, false}});
    ContactFacts facts = goodFacts();
    facts.recent = {{noon() - 3'600'000, Channel::Sms, Purpose::Marketing, u"equity"_s, {}}};

    QVERIFY(Clearance::builtIn().decide(goodText(), facts, noon()).rules().contains(u"M-07"_s));
    QVERIFY(!strict.decide(goodText(), facts, noon()).rules().contains(u"M-07"_s));
}

void RulePackTest::whatIsNotKnownLeavesNoEmptyPlaceInASentence()
{
    const auto pack = RulePack::builtIn();
    QVERIFY(pack);
    int open = 0;
    for (const Rule &rule : pack->rules()) {
        const QString said = RuleInForce{rule}.why({{u"what"_s, u"nobody has checked it"_s}});
        QVERIFY2(!said.contains(u'{'), qPrintable(rule.id + u": "_s + said));
        open += said.startsWith(rule.title) ? 1 : 0;
    }
    QVERIFY2(open > 10, "rules whose sentence needs more than that say so by their title");
}

QTEST_GUILESS_MAIN(RulePackTest)
#include "rulepacktest.moc"
