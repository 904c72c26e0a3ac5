// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/presetcheck.h"

#include <QtTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

/// The contract every shipped network preset keeps.
class NetworkPresetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPresetReadsBackEqualAndHasNoProblem_data()
    {
        QTest::addColumn<int>("index");
        const auto presets = builtInNetworkPresets();
        QVERIFY2(bool(presets), presets ? "" : qPrintable(presets.error().text));
        QVERIFY(presets->size() >= 17);
        for (std::size_t i = 0; i < presets->size(); ++i)
            QTest::newRow((*presets)[i].id.c_str()) << int(i);
    }
    void everyPresetReadsBackEqualAndHasNoProblem()
    {
        QFETCH(int, index);
        const NetworkPreset preset = builtInNetworkPresets()->at(std::size_t(index));

        const auto again = networkPresetFromJson(networkPresetToJson(preset));

        QVERIFY2(bool(again), again ? "" : qPrintable(again.error().text));
        QVERIFY(*again == preset);
        QCOMPARE(problemsOf(preset).join(u'\n'), QString());
        QVERIFY2(!preset.about.empty(), "says what is known of it");
    }

    void aSecretIsNeverGivenAFallback()
    {
        const auto presets = builtInNetworkPresets();
        QVERIFY(presets);
        for (const NetworkPreset &preset : *presets) {
            for (const VendorCredential &ask : preset.asks)
                QVERIFY2(!ask.isSecret || ask.fallback.empty(), ask.name.c_str());
        }
    }

    void whatCannotWorkIsSaidInWords()
    {
        NetworkPreset preset = builtInNetworkPresets()->front();
        preset.streams.front().call.path += "/{nobody}";
        preset.streams.front().rows.key.push_back("line.opCode");
        preset.streams.front().rows.fields.front().to = {"no.such.place"};

        const QString problems = problemsOf(preset).join(u'\n');

        QVERIFY2(problems.contains(u"{nobody}") && problems.contains(u"line.opCode") && problems.contains(u"no.such.place"),
                 qPrintable(problems));
    }
};

QTEST_APPLESS_MAIN(NetworkPresetsTest)
#include "networkpresetstest.moc"
