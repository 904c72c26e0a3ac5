// SPDX-License-Identifier: Apache-2.0
// Two types of one name in one namespace link without a word and crash at run time (the one definition rule); no compiler tells.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class OneNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeOfTheProgramHasANameOfItsOwn();
};

void OneNameTest::everyTypeOfTheProgramHasANameOfItsOwn()
{
    // Types of the namespace itself stand at the beginning of a line; their definition opens a brace there or on the next line.
    static const QRegularExpression definition(u"^(?:struct|class|enum class|enum) ([A-Z]\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"_s,
                                               QRegularExpression::MultilineOption);
    QMap<QString, QStringList> places;
    for (const QString &folder : {u"/app"_s, u"/models"_s, u"/ui"_s}) {
        QDirIterator walk(QStringLiteral(TRADEWIND_SOURCE_DIR) + folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = definition.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                places[found.next().captured(1)] << file.fileName().mid(QStringLiteral(TRADEWIND_SOURCE_DIR).size() + 1);
        }
    }

    QStringList twice;
    for (auto name = places.begin(); name != places.end(); ++name) {
        if (name->size() > 1)
            twice << name.key() + u": "_s + name->join(u", "_s);
    }

    QVERIFY(places.size() > 100);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

QTEST_GUILESS_MAIN(OneNameTest)
#include "onenametest.moc"
