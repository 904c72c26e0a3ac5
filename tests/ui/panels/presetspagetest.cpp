// SPDX-License-Identifier: Apache-2.0
// A new vendor by hand: typed field by field in Setup, tried against a simulated vendor over the loopback, saved, connected and run.
// No line of code for it.
// With TRADEWIND_PICTURES set to a folder, keeps a picture.
#include "ui/panels/setup/presetspage.h"
#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/simulator/simulatedvendors.h"
#include "models/leads/smalltable.h"
#include "models/sources/storesourcesbook.h"
#include "store/rooftoptable.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/panels/sources/sourcespanel.h"
#include "ui/widgets/linetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 12;

/// Types into the cell of a table like a person: to the row with the arrows, Enter, the text, Enter.
void type(LineTable *table, int row, int column, const QString &text)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, column));
    for (int i = 0; i < row; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto *editor = table->findChild<QLineEdit *>(u"fieldEditor"_s);
    QVERIFY2(editor, qPrintable(text));
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table->findChild<QLineEdit *>(u"fieldEditor"_s));
}

} // namespace

class PresetsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install();
        m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
        m_zones = std::make_unique<ZipZones>(*ZipZones::load());
        m_store = std::move(*Store::open(*StoreLocation::parse(m_folder.filePath(u"t.store"_s)), m_clock));
        QVERIFY(RooftopTable(**m_store->session()).add({1, u"Invented"_s, u"America/Chicago"_s, {}}, 0));
        m_background = std::make_unique<BackgroundStore>(BackgroundStore{m_runner, *m_store, m_clock, m_ids});
        m_book = std::make_unique<StoreSourcesBook>(*m_background, *m_vins, *m_zones, m_secrets,
                                                    [] { return std::pair(Id(1), QTimeZone("America/Chicago")); });
    }

    void aNewVendorIsTypedTriedSavedConnectedAndRunWithoutCode()
    {
        auto vendors = SimulatedVendors::start(1, customers, m_clock.nowMs(), {}, {u"mykaarma"_s});
        const QJsonObject vendor = (*vendors)->description()[u"vendors"_s][0].toObject();
        const QString user = vendor[u"variables"_s][u"user"_s].toString(), password = vendor[u"variables"_s][u"password"_s].toString();
        SetupPanel panel(m_theme);
        auto *page = new PresetsPage(m_theme, *m_book);
        panel.addPage(u"presets"_s, u"Vendor presets"_s, page);
        open(panel);
        panel.showPage(u"presets"_s);
        auto *choice = page->findChild<QComboBox *>(u"presetChoice"_s);
        QTRY_VERIFY(choice->count() >= 17);
        auto *fields = page->findChild<LineTable *>(u"fieldTable"_s);
        auto *mapping = page->findChild<LineTable *>(u"mappingTable"_s);
        fields->setFocus();
        QTRY_VERIFY(fields->hasFocus());

        QTest::keyClick(fields, Qt::Key_N);
        const QList<std::pair<QString, QString>> typed{
            {u"title"_s, u"By Hand Motors"_s},
            {u"base"_s, vendor[u"base"_s].toString()},
            {u"auth.kind"_s, u"basic"_s},
            {u"streams[0].call.method"_s, u"POST"_s},
            {u"streams[0].call.path"_s, u"/order/v2/department/1/order/search"_s},
            {u"streams[0].call.body"_s, u"{\"updatedAfter\":\"{since}\",\"page\":\"{page}\"}"_s},
            {u"streams[0].call.contentType"_s, u"application/json"_s},
            {u"streams[0].records"_s, u"orders"_s},
            {u"streams[0].paging.kind"_s, u"page"_s},
            {u"streams[0].paging.first"_s, u"0"_s},
            {u"streams[0].cursor.kind"_s, u"since"_s},
        };
        for (const auto &[path, text] : typed) {
            const int row = static_cast<PresetFieldModel *>(fields->model())->rowOf(path);
            QVERIFY2(row >= 0, qPrintable(path));
            type(fields, row, PresetFieldModel::Value, text);
        }
        const QList<std::pair<QString, QString>> lines{{u"sourceKey"_s, u"customer.key"_s},
                                                       {u"firstName"_s, u"customer.firstName"_s},
                                                       {u"lastName"_s, u"customer.lastName"_s},
                                                       {u"email"_s, u"customer.emails[0].emailAddress"_s}};
        for (int row = 0; row < lines.size(); ++row) {
            QTest::keyClick(mapping, Qt::Key_A);
            type(mapping, row, PresetMappingModel::GoesTo, lines[row].first);
            type(mapping, row, PresetMappingModel::ComesFrom, lines[row].second);
        }
        say(page, u"trial-user"_s, user);
        say(page, u"trial-password"_s, password);
        QTest::keyClick(page->findChild<QCheckBox *>(u"trialIsOwn"_s), Qt::Key_Space);
        QTest::keyClick(mapping, Qt::Key_F6);

        // Request, answer and mapped rows stand side by side, and the sample values beside the mapping.
        auto *rows = page->findChild<LineTable *>(u"probeRows"_s);
        QTRY_VERIFY2(rows->model()->rowCount() == 4, qPrintable(page->findChild<QLabel *>(u"presetSaid"_s)->text()));
        QVERIFY(page->findChild<QPlainTextEdit *>(u"probeRequest"_s)->toPlainText().contains(u"/order/search"));
        QVERIFY(page->findChild<QPlainTextEdit *>(u"probeAnswer"_s)->toPlainText().contains(u"orders"));
        QVERIFY(!page->findChild<QPlainTextEdit *>(u"probeRequest"_s)->toPlainText().contains(password));
        QVERIFY(!mapping->model()->index(2, PresetMappingModel::Sample).data().toString().isEmpty());

        if (const QString folder = qEnvironmentVariable("TRADEWIND_PICTURES"); !folder.isEmpty())
            panel.grab().save(folder + u"/presets.png"_s);

        QTest::keyClick(mapping, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<QLabel *>(u"presetSaid"_s)->text().startsWith(u"Saved"));

        SourcesPanel sources(m_theme, *m_book);
        open(sources);
        sources.addSource();
        auto *kind = sources.findChild<QComboBox *>(u"sourcePreset"_s);
        QTRY_VERIFY(kind->findText(u"By Hand Motors"_s) >= 0);
        kind->setCurrentIndex(kind->findText(u"By Hand Motors"_s));
        say(&sources, u"ask-user"_s, user);
        say(&sources, u"ask-password"_s, password);
        QTest::keyClick(sources.findChild<QCheckBox *>(u"sourceIsOwn"_s), Qt::Key_Space);
        QTest::keyClick(kind, Qt::Key_Return, Qt::ControlModifier);
        auto *table = sources.findChild<LineTable *>(u"sourceTable"_s);

        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 1).data().toString() == u"in step", 20'000);
        QCOMPARE((*m_store->session())->integerOf(u"SELECT count(*) FROM customer"_s)->value_or(0), customers);
        QCOMPARE(calls(u"%"_s + password + u"%"_s), 0);
    }

    void aPastedAnswerIsReadWithoutANetwork()
    {
        SetupPanel panel(m_theme);
        auto *page = new PresetsPage(m_theme, *m_book);
        panel.addPage(u"presets"_s, u"Vendor presets"_s, page);
        open(panel);
        panel.showPage(u"presets"_s);
        auto *choice = page->findChild<QComboBox *>(u"presetChoice"_s);
        QTRY_VERIFY(choice->count() >= 17);
        choice->setCurrentIndex(choice->findData(u"tekion"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        auto *answer = page->findChild<QPlainTextEdit *>(u"probeAnswer"_s);
        answer->setPlainText(
            u"{\"data\":[{\"id\":\"7\",\"customerDetails\":{\"name\":{\"firstName\":\"Pat\",\"lastName\":\"Sample\"}}}]}"_s);
        answer->setFocus();

        QTest::keyClick(answer, Qt::Key_F7);

        const auto *rows = page->findChild<LineTable *>(u"probeRows"_s)->model();
        QStringList said;
        for (int row = 0; row < rows->rowCount(); ++row)
            said << rows->index(row, 1).data().toString();
        QVERIFY(said.contains(u"Pat"_s) && said.contains(u"Sample"_s));
    }

    void aValueThatCannotBeIsRefusedInWordsAndAShippedPresetIsOnlyCloned()
    {
        SetupPanel panel(m_theme);
        auto *page = new PresetsPage(m_theme, *m_book);
        panel.addPage(u"presets"_s, u"Vendor presets"_s, page);
        open(panel);
        panel.showPage(u"presets"_s);
        auto *choice = page->findChild<QComboBox *>(u"presetChoice"_s);
        QTRY_VERIFY(choice->count() >= 17);
        auto *fields = page->findChild<LineTable *>(u"fieldTable"_s);
        fields->setFocus();
        QTRY_VERIFY(fields->hasFocus());
        const std::string before = page->draft().preset().id;

        QTest::keyClick(fields, Qt::Key_C);
        type(fields, static_cast<PresetFieldModel *>(fields->model())->rowOf(u"auth.kind"_s), PresetFieldModel::Value, u"magic"_s);

        QVERIFY(page->findChild<QLabel *>(u"presetSaid"_s)->text().contains(u"one of none, basic"));
        QCOMPARE(page->draft().preset().id, "own-" + before);
        QVERIFY(page->draft().preset().streams.front().rows.id.starts_with("own-" + before + "-"));
    }

private:
    void open(QWidget &panel)
    {
        panel.resize(1400, 900);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    static void say(QWidget *in, const QString &name, const QString &text)
    {
        auto *field = in->findChild<QLineEdit *>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    qint64 calls(const QString &like)
    {
        return (*m_store->session())
            ->integerOf(u"SELECT count(*) FROM vendor_call WHERE url LIKE ? OR request LIKE ? OR response LIKE ?"_s, {like, like, like})
            ->value_or(-1);
    }

    Theme m_theme;
    SystemClock m_clock;
    IdMaker m_ids{m_clock, 1};
    QTemporaryDir m_folder;
    MemorySecrets m_secrets;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
    std::unique_ptr<Store> m_store;
    JobRunner m_runner{[this] { return m_clock.nowMs(); }};
    std::unique_ptr<BackgroundStore> m_background;
    std::unique_ptr<StoreSourcesBook> m_book;
};

QTEST_MAIN(PresetsPageTest)
#include "presetspagetest.moc"
