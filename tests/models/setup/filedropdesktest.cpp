// SPDX-License-Identifier: Apache-2.0
// Bring data over real files: recognised, guessed, checked to the row, stopped when asked.
#include "models/setup/filedropdesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tradewind;

namespace {

JobContext context(bool isCancelled = false)
{
    return {std::make_shared<const std::atomic_bool>(isCancelled), [](const JobProgress &) {}};
}

} // namespace

class FileDropDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAtAnUnknownFileWithoutStoringAnything();
    void everyRowIsReadyMergedOrRejected();
    void aMissingFileIsSaidInASentence();
    void aSavedMatchMapsTheNextFileItself();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    std::unique_ptr<FileDropDesk> m_desk;
    std::vector<Preset> m_kept;
};

void FileDropDeskTest::init()
{
    m_kept.clear();
    m_desk = std::make_unique<FileDropDesk>(
        builtInPresets().value(), [] { return QDate(2026, 11, 24); },
        [](const QString &, const Preset &, const BringOrder &) {
            return Job{u"Bringing in"_s, [](const JobContext &) -> Result<QString> { return u"done"_s; }};
        },
        [this](const Preset &preset) -> Result<void> {
            m_kept.push_back(preset);
            return {};
        });
}

QString FileDropDeskTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

// The second VIN has the letter O where a digit belongs (ISO 3779 allows no O); the third row repeats the first.
static const QByteArray deals = "Deal Number,Last Name,First Name,VIN,Year,Make,Model,Contract Date,Sale Price\n"
                                "D1,Petrov,Nadia,1HGCM82633A004352,2003,Honda,Accord,1/14/2024,31900\n"
                                "D2,Okafor,Ben,1HGCM82633AO04352,2003,Honda,Accord,2/20/2024,27450\n"
                                "D1,Petrov,Nadia,1HGCM82633A004352,2003,Honda,Accord,1/14/2024,31900\n";

void FileDropDeskTest::looksAtAnUnknownFileWithoutStoringAnything()
{
    const auto look = m_desk->look(write(u"deals.csv"_s, deals), {}, context());

    QVERIFY(look);
    QCOMPARE(look->rows, 3);
    QCOMPARE(look->columns.size(), 9);
    QCOMPARE(look->separator, u"comma"_s);
    QCOMPARE(look->columns.at(0).samples, (QStringList{u"D1"_s, u"D2"_s}));
    QCOMPARE(look->columns.at(3).place, u"vehicle.vin"_s);
    QVERIFY(!m_desk->places(*look).isEmpty());
}

void FileDropDeskTest::everyRowIsReadyMergedOrRejected()
{
    const auto look = m_desk->look(write(u"deals.csv"_s, deals), {}, context());
    QVERIFY(look);

    const auto audit = m_desk->check(*look, context());

    QVERIFY2(audit, audit ? "" : qPrintable(audit.error().text));
    QCOMPARE(audit->ready + audit->merged + audit->rejected, look->rows);
    QCOMPARE(audit->merged, 1);
    QCOMPARE(audit->rejects.size(), audit->rejected);
}

void FileDropDeskTest::aMissingFileIsSaidInASentence()
{
    const auto look = m_desk->look(m_folder.filePath(u"gone.csv"_s), {}, context());

    QVERIFY(!look);
    QVERIFY(!look.error().text.isEmpty());
}

void FileDropDeskTest::aSavedMatchMapsTheNextFileItself()
{
    const auto look = m_desk->look(write(u"deals.csv"_s, deals), {}, context());
    QVERIFY(look);

    QVERIFY(m_desk->saveMatch(*look, u"Our DMS deals"_s));
    const bool again = bool(m_desk->saveMatch(*look, u"Our DMS deals"_s));
    const auto next = m_desk->look(write(u"next.csv"_s, deals), {}, context());

    QVERIFY(!again);
    QCOMPARE(m_kept.size(), size_t(1));
    QVERIFY(next);
    QCOMPARE(next->presetTitle, u"Our DMS deals"_s);
}

QTEST_GUILESS_MAIN(FileDropDeskTest)
#include "filedropdesktest.moc"
