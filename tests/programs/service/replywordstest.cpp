// SPDX-License-Identifier: Apache-2.0
#include "programs/service/replywords.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ReplyWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s16RepliesAreReadOnlyWhenPlain_data();
    void s16RepliesAreReadOnlyWhenPlain();
};

void ReplyWordsTest::s16RepliesAreReadOnlyWhenPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("wish");
    QTest::addColumn<QList<int>>("lines");
    // The three of the source.
    QTest::newRow("approve all") << u"approve all"_s << int(InspectionWish::ApproveAll) << QList<int>{};
    QTest::newRow("decline brakes") << u"Decline brakes"_s << int(InspectionWish::Decline) << QList<int>{0};
    QTest::newRow("call me") << u"Call me"_s << int(InspectionWish::Call) << QList<int>{};
    QTest::newRow("spanish") << u"Sí, apruebo todo"_s << int(InspectionWish::ApproveAll) << QList<int>{};
    QTest::newRow("spanish call") << u"Llámame por favor"_s << int(InspectionWish::Call) << QList<int>{};
    QTest::newRow("french") << u"J'accepte tout"_s << int(InspectionWish::ApproveAll) << QList<int>{};
    QTest::newRow("two lines") << u"ok to the battery and tires"_s << int(InspectionWish::Approve) << QList<int>{1, 2};
    QTest::newRow("no to all") << u"No to everything"_s << int(InspectionWish::DeclineAll) << QList<int>{};
    // Not plain enough to spend a customer's money on.
    QTest::newRow("a condition") << u"approve all but the tires"_s << int(InspectionWish::Unclear) << QList<int>{};
    QTest::newRow("a question") << u"is the battery ok?"_s << int(InspectionWish::Unclear) << QList<int>{};
    QTest::newRow("yes and no") << u"yes brakes no tires"_s << int(InspectionWish::Unclear) << QList<int>{};
    QTest::newRow("bare yes to three lines") << u"yes"_s << int(InspectionWish::Unclear) << QList<int>{};
    QTest::newRow("thanks") << u"thanks"_s << int(InspectionWish::Unclear) << QList<int>{};
    QTest::newRow("do not call") << u"don't call me"_s << int(InspectionWish::Unclear) << QList<int>{};
}

void ReplyWordsTest::s16RepliesAreReadOnlyWhenPlain()
{
    QFETCH(QString, text);
    QFETCH(int, wish);
    QFETCH(QList<int>, lines);

    const InspectionReply read = readReply(text, {u"Front brake pads"_s, u"Battery"_s, u"Rear tires, pair"_s});

    QCOMPARE(int(read.wish), wish);
    QCOMPARE(QList<int>(read.lines.begin(), read.lines.end()), lines);
}

QTEST_GUILESS_MAIN(ReplyWordsTest)
#include "replywordstest.moc"
