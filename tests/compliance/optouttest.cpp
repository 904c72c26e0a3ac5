// SPDX-License-Identifier: Apache-2.0
#include "compliance/optout.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

// Invented, but of the kinds that consent suits, carriers' help pages and dealers' inboxes are full of.
const char *const words[] = {"STOP",
                             "stop",
                             "Stop.",
                             "STOP!!!",
                             " stop ",
                             "S.T.O.P.",
                             "s t o p",
                             "Stop please",
                             "please stop",
                             "STOPALL",
                             "Stop all",
                             "UNSUBSCRIBE",
                             "unsubscribe please",
                             "Cancel",
                             "END",
                             "quit",
                             "Revoke",
                             "OPTOUT",
                             "opt-out",
                             "Opt out",
                             "REMOVE",
                             "Arrêt",
                             "ARRET",
                             "TD",
                             "stop stop stop",
                             "Stop, thank you",
                             "stpo",
                             "Alto",
                             "Parar",
                             "Baja",
                             "Pare por favor",
                             "Arrêtez svp"};

const char *const phrases[] = {"Please stop texting me",
                               "stop texting",
                               "Stop sending me these messages",
                               "quit texting me",
                               "Quit calling",
                               "no more texts please",
                               "Don't text me again",
                               "dont ever contact me",
                               "Do not call me",
                               "DO NOT CONTACT ME AGAIN",
                               "Don’t message me anymore",
                               "never call this number again",
                               "Take me off your list",
                               "take me off the list please",
                               "Remove me from your list",
                               "remove my number",
                               "Please remove this number",
                               "delete my number",
                               "Delete my info",
                               "lose my number",
                               "Get me off this mailing list",
                               "I want off your list",
                               "put me on your do not call list",
                               "Add me to the do-not-call list",
                               "please unsubscribe me",
                               "How do I unsubscribe?",
                               "I'd like to opt out",
                               "opt me out",
                               "I am opting out of these texts",
                               "I revoke my consent",
                               "I withdraw my permission to be texted",
                               "cancel my subscription",
                               "Cancel these messages",
                               "cancel all texts",
                               "leave me alone",
                               "Leave me the hell alone",
                               "go away",
                               "fuck off",
                               "cease and desist",
                               "This is harassment",
                               "this is spam",
                               "I'm reporting you to the FCC",
                               "I never signed up for this",
                               "I never gave you permission",
                               "I did not agree, stop",
                               "Stop. I already bought a car.",
                               "STOP I SAID STOP",
                               "I said stop",
                               "just stop",
                               "Stop it",
                               "stop already",
                               "Can you stop texting me?",
                               "Will you please stop",
                               "I want you to stop",
                               "why won't you stop texting me",
                               "you never stop texting me",
                               "Not interested, take me off",
                               "Not interested. Stop.",
                               "I don't want to receive these",
                               "I no longer wish to receive messages",
                               "don't want any more texts",
                               "I do not want your emails",
                               "no longer interested in getting texts",
                               "don't send me anything",
                               "do not send any more emails",
                               "stop with the texts",
                               "stop all the messages",
                               "stop spamming me",
                               "Stop harassing me",
                               "enough with the texts",
                               "sick of your messages",
                               "tired of all these texts",
                               "No more calls",
                               "no further contact",
                               "sotp texting me",
                               "unsubcribe me",
                               "please discontinue text messages",
                               "Block this number",
                               "stop calling and texting",
                               "My husband passed away, please stop",
                               "I moved to Ohio stop messaging me",
                               "Sold the car. Remove me.",
                               "wrong person, stop texting this number",
                               "No me llamen más",
                               "no me mande mensajes",
                               "No me escriba",
                               "Deje de llamarme",
                               "dejen de mandar mensajes",
                               "Ya no quiero recibir mensajes",
                               "no quiero más textos",
                               "Quíteme de la lista",
                               "saquenme de su lista",
                               "borre mi número",
                               "quiero darme de baja",
                               "no más mensajes",
                               "Dejenme en paz",
                               "ya no me escriban",
                               "Arrêtez de m'envoyer des messages",
                               "Arrêtez de m’écrire",
                               "Ne m'appelez plus",
                               "ne me contactez plus",
                               "Retirez-moi de votre liste",
                               "supprimez mon numéro",
                               "plus de messages svp",
                               "Je ne veux plus de textos",
                               "je veux me désabonner",
                               "Laissez-moi tranquille",
                               "cessez vos appels"};

const char *const innocents[] = {"don't stop",
                                 "Please don't stop texting me the deals",
                                 "Do not stop sending updates",
                                 "never stop being awesome",
                                 "stop by at 5",
                                 "I'll stop by tomorrow",
                                 "Can I stop in tomorrow?",
                                 "can we stop by saturday",
                                 "I can stop over after work",
                                 "We might stop in this weekend",
                                 "I'm going to stop by around noon",
                                 "My wife will stop by to see it",
                                 "I will stop in and look",
                                 "stopping by at 3",
                                 "Stopped by yesterday, nobody was there",
                                 "What time can I stop by?",
                                 "Could I stop at the store on my way home",
                                 "I'd love to stop and see the truck",
                                 "ill stop over after lunch",
                                 "Is there a bus stop near you?",
                                 "The stop light is out",
                                 "my brakes won't stop squealing",
                                 "The car doesn't stop well",
                                 "it stopped working again",
                                 "Does it have auto start stop?",
                                 "The engine will stop at red lights",
                                 "it makes a noise when I stop at a light",
                                 "non-stop rattling",
                                 "At the end of the month",
                                 "my lease ends in May",
                                 "When does the sale end?",
                                 "I need to cancel my appointment",
                                 "Cancel my 3pm and make it 4",
                                 "please cancel the appointment for tomorrow",
                                 "can you remove the trailer hitch",
                                 "Remove my wife from the title",
                                 "I quit my job last month",
                                 "I opted out of the extended warranty",
                                 "can I opt out of the gap insurance",
                                 "Yes",
                                 "yes please call me",
                                 "Call me at 5",
                                 "Text me the price",
                                 "What's my car worth?",
                                 "How much is my trade worth",
                                 "ok thanks",
                                 "Thank you!",
                                 "Not right now",
                                 "maybe next year",
                                 "Who is this?",
                                 "I already sold it",
                                 "Is it still available?",
                                 "Can you send me pictures",
                                 "Send me more info on the blue one",
                                 "email me the quote",
                                 "don't call it a deal yet",
                                 "I'm driving, will text later",
                                 "no problem",
                                 "No",
                                 "no thanks",
                                 "not interested",
                                 "Sounds good, see you there",
                                 "what are your hours",
                                 "I want to hear more",
                                 "Can you get me a better price",
                                 "get me the payoff on my loan",
                                 "take me through the numbers",
                                 "drop me a line",
                                 "do you have it in red",
                                 "I would like to end my lease early",
                                 "quitting time is 5, see you then",
                                 "Quiero más información",
                                 "¿Cuánto vale mi carro?",
                                 "Llámeme mañana",
                                 "sí, para el martes",
                                 "es alto el precio",
                                 "No pare de mandar ofertas",
                                 "Oui, demain matin",
                                 "Appelez-moi demain",
                                 "quel est le prix",
                                 "près de l'arrêt d'autobus",
                                 "merci beaucoup",
                                 "👍",
                                 "",
                                 "???",
                                 "1234"};

} // namespace

class OptOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f06_AnOptOutWordIsHeardHoweverItIsWritten_data() { rows(words); }
    void f06_AnOptOutWordIsHeardHoweverItIsWritten();
    void f07_OtherWordsForStopAreHeardAndLeftToAPersonToConfirm_data() { rows(phrases); }
    void f07_OtherWordsForStopAreHeardAndLeftToAPersonToConfirm();
    void whatOnlySoundsLikeStopIsNoOptOut_data() { rows(innocents); }
    void whatOnlySoundsLikeStopIsNoOptOut();
    void m02_HelpIsToldFromStop();
    void startIsNoOptOut();
    void f10_TheConfirmationSellsNothingAndFitsOneSegment();
    void aVeryLongOrStrangeReplyIsReadWithoutHarm();

private:
    template<std::size_t n>
    void rows(const char *const (&texts)[n])
    {
        QTest::addColumn<QString>("text");
        for (std::size_t i = 0; i < n; ++i)
            QTest::addRow("%zu %s", i, texts[i]) << QString::fromUtf8(texts[i]);
    }
};

void OptOutTest::f06_AnOptOutWordIsHeardHoweverItIsWritten()
{
    QFETCH(QString, text);

    QCOMPARE(readReplyWish(text).wish, ReplyWish::OptOutWord);
}

void OptOutTest::f07_OtherWordsForStopAreHeardAndLeftToAPersonToConfirm()
{
    QFETCH(QString, text);

    const auto reading = readReplyWish(text);

    QCOMPARE(reading.wish, ReplyWish::OptOutPhrase);
    QVERIFY(!reading.because.isEmpty());
}

void OptOutTest::whatOnlySoundsLikeStopIsNoOptOut()
{
    QFETCH(QString, text);

    const auto reading = readReplyWish(text);

    QVERIFY2(!reading.isOptOut(), qPrintable(reading.because));
}

void OptOutTest::m02_HelpIsToldFromStop()
{
    for (const QString &text : {u"HELP"_s, u"Info"_s, u"help please"_s, u"Ayuda"_s, u"aide svp"_s})
        QCOMPARE(readReplyWish(text).wish, ReplyWish::Help);

    QCOMPARE(readReplyWish(u"help me stop these texts"_s).wish, ReplyWish::OptOutPhrase);
    QCOMPARE(readReplyWish(u"can you help me with my trade"_s).wish, ReplyWish::None);
    QVERIFY(helpAnswer(u"Riverside Toyota"_s, u"(515) 555-0118"_s, u"en"_s).contains(u"STOP"_s));
}

void OptOutTest::startIsNoOptOut()
{
    QCOMPARE(readReplyWish(u"START"_s).wish, ReplyWish::OptIn);
    QCOMPARE(readReplyWish(u"unstop"_s).wish, ReplyWish::OptIn);
    QCOMPARE(readReplyWish(u"my car won't start"_s).wish, ReplyWish::None);
}

void OptOutTest::f10_TheConfirmationSellsNothingAndFitsOneSegment()
{
    for (const QString &language : {u"en"_s, u"es"_s, u"fr-CA"_s}) {
        const QString text = optOutConfirmation(u"Riverside Toyota"_s, language);

        QVERIFY(text.startsWith(u"Riverside Toyota"_s));
        QVERIFY(text.size() <= 160);
        QVERIFY(!text.contains(u'$') && !text.contains(u"http"_s));
    }
}

void OptOutTest::aVeryLongOrStrangeReplyIsReadWithoutHarm()
{
    QCOMPARE(readReplyWish(QString(100'000, u'a')).wish, ReplyWish::None);
    QCOMPARE(readReplyWish(u"stop "_s + QString(100'000, u'x')).wish, ReplyWish::OptOutPhrase);
    QCOMPARE(readReplyWish(QString(5000, QChar(0))).wish, ReplyWish::None);
    QCOMPARE(readReplyWish(u"\u202ESTOP\u202C"_s).wish, ReplyWish::OptOutWord);
}

QTEST_GUILESS_MAIN(OptOutTest)
#include "optouttest.moc"
