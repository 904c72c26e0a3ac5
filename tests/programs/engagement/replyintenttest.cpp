// SPDX-License-Identifier: Apache-2.0
// Replies as people write them, read by hand: the judgment in each row is ours, made before the rules were.
#include "programs/engagement/replyintent.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ReplyIntentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatACustomerMeans_data();
    void readsWhatACustomerMeans();
    void isUnsureWhenTheWordsFitTwoIntents();
    void doesNotFindAShortPhraseWithinALongerOne();
    void tellsTheWordsThatGaveItAway();
    void survivesAnything_data();
    void survivesAnything();
    void refusesRulesWithAnUnknownIntent();
};

namespace {

ReplyRules rules()
{
    return *ReplyRules::builtIn();
}

} // namespace

void ReplyIntentTest::readsWhatACustomerMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("intent");
    const std::initializer_list<std::pair<QStringView, const char *>> rows{
        {u"Yes", "yes"},
        {u"YES please!!", "yes"},
        {u"Sure, tell me more", "yes"},
        {u"ok", "yes"},
        {u"Sí, me interesa", "yes"},
        {u"oui d'accord", "yes"},
        {u"No thanks", "no"},
        {u"not interested right now", "no"},
        {u"No gracias", "no"},
        {u"pas intéressé", "no"},
        {u"How much would my payment be?", "price"},
        {u"whats it worth", "price"},
        {u"¿Cuánto me dan?", "price"},
        {u"c'est combien", "price"},
        {u"Can I come in around 4", "appointment"},
        {u"I'd like to stop by Saturday", "appointment"},
        {u"Quiero una cita", "appointment"},
        {u"Un rendez-vous est possible", "appointment"},
        {u"Call me", "call-me"},
        {u"please give me a call after 5", "call-me"},
        {u"Llámeme por favor", "call-me"},
        {u"Wrong number", "wrong-number"},
        {u"who is this?", "wrong-number"},
        {u"I never owned a Camry", "wrong-number"},
        {u"Número equivocado", "wrong-number"},
        {u"I already sold it", "sold-already"},
        {u"We traded it last month", "sold-already"},
        {u"no longer have that vehicle", "sold-already"},
        {u"Ya lo vendí", "sold-already"},
        {u"This is harassment, I will talk to my lawyer", "angry"},
        {u"I'm fed up with these messages", "angry"},
        {u"Déjenme en paz", "angry"},
        {u"Does it have the tow package?", "question"},
        {u"\U0001F44D", "other"},
        {u"hmm", "other"},
        {u"", "other"},
        {u"Nobody told me", "other"}, // "no" is not within "nobody"
    };
    for (const auto &[text, intent] : rows)
        QTest::newRow(qPrintable(text.toString())) << text.toString() << QString::fromLatin1(intent);
}

void ReplyIntentTest::readsWhatACustomerMeans()
{
    QFETCH(QString, text);
    QFETCH(QString, intent);

    QCOMPARE(replyIntentCode(rules().read(text).intent), intent);
}

void ReplyIntentTest::isUnsureWhenTheWordsFitTwoIntents()
{
    const ReplyReading both = rules().read(u"How much? I could come in tomorrow"_s);
    const ReplyReading one = rules().read(u"I could come in tomorrow"_s);

    QVERIFY(!both.isSure());
    QCOMPARE(both.intent, ReplyIntent::Appointment);
    QCOMPARE(both.others, std::vector{ReplyIntent::Price});
    QVERIFY(one.isSure());
}

void ReplyIntentTest::doesNotFindAShortPhraseWithinALongerOne()
{
    const ReplyReading reading = rules().read(u"no longer have it"_s);

    QCOMPARE(reading.intent, ReplyIntent::SoldAlready);
    QVERIFY(reading.isSure());
}

void ReplyIntentTest::tellsTheWordsThatGaveItAway()
{
    QCOMPARE(rules().read(u"I don't have it anymore, sorry"_s).because, u"dont have it anymore"_s);
}

void ReplyIntentTest::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ten thousand letters") << QString(10'000, u'a');
    QTest::newRow("NUL") << QString(3, QChar(0));
    QTest::newRow("bidi marks") << u"\u202Eyes\u202C"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D));
    QTest::newRow("markup") << u"<b>hello</b><img src=x>"_s;
}

void ReplyIntentTest::survivesAnything()
{
    QFETCH(QString, text);

    const ReplyReading reading = rules().read(text);

    QVERIFY(reading.intent == ReplyIntent::Other || reading.intent == ReplyIntent::Yes);
}

void ReplyIntentTest::refusesRulesWithAnUnknownIntent()
{
    const auto made = ReplyRules::fromJson(R"({"intents":[{"intent":"maybe","en":["perhaps"]}]})");

    QVERIFY(!made);
    QVERIFY(made.error().text.contains(u"maybe"_s));
}

QTEST_GUILESS_MAIN(ReplyIntentTest)
#include "replyintenttest.moc"
