// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/vindecoder.h"
#include "domain/vin/vin.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace tradewind;

namespace {

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("TRADEWIND_SHARED");
    return named.isEmpty() ? QStringLiteral(TRADEWIND_SOURCE_DIR "/../shared") : named;
}

QList<QByteArrayList> auctionRows()
{
    const QString path = sharedFolder() + QStringLiteral("/data/vehicles/car_prices_20k_pvsaz.csv.gz");
    if (!QFile::exists(path))
        return {};
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    gzip.waitForFinished();
    QList<QByteArrayList> rows;
    for (const QByteArray &line : gzip.readAllStandardOutput().split('\n'))
        rows << line.split(',');
    rows.removeFirst();
    return rows;
}

} // namespace

class VinDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = VinDecoder::load();
        QVERIFY(bool(loaded));
        m_decoder = std::make_unique<VinDecoder>(*std::move(loaded));
    }

    // Invented serial numbers on published patterns; expected names from NHTSA's own decoder for the same first eleven characters.
    void namesWhatPeopleCallIt_data()
    {
        QTest::addColumn<QByteArray>("vin");
        QTest::addColumn<int>("year");
        QTest::addColumn<QByteArray>("make");
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("plain") << QByteArray("5XYKTCA60FG000001") << 2015 << QByteArray("Kia") << QByteArray("Sorento");
        QTest::newRow("BMW by series") << QByteArray("WBA3C1C50EK000001") << 2014 << QByteArray("BMW") << QByteArray("3 Series");
        QTest::newRow("Volvo") << QByteArray("YV1612TB0F1000001") << 2015 << QByteArray("Volvo") << QByteArray("S60");
        QTest::newRow("Camry") << QByteArray("4T4BF1FK0DR000001") << 2013 << QByteArray("Toyota") << QByteArray("Camry");
        QTest::newRow("Scion by its own name") << QByteArray("JTKDE177070000001") << 2007 << QByteArray("Scion") << QByteArray("tC");
        QTest::newRow("bus of 1989") << QByteArray("1M8GDM9AXKP042788") << 1989 << QByteArray("Motor Coach Industries")
                                     << QByteArray("102C3 Intercity");
    }
    void namesWhatPeopleCallIt()
    {
        QFETCH(QByteArray, vin);
        QFETCH(int, year);
        QFETCH(QByteArray, make);
        QFETCH(QByteArray, model);

        const VinFacts facts = m_decoder->decode(vin.toStdString());

        QCOMPARE(facts.year, std::optional(year));
        QCOMPARE(QByteArray::fromStdString(facts.make), make);
        QCOMPARE(QByteArray::fromStdString(facts.model), model);
    }

    /// NHTSA lists the code KND for Hyundai and Kia; every model filed under it is a Kia.
    void aCodeOfTwoMakesIsNamedByItsModels()
    {
        const VinFacts facts = m_decoder->decode("KNDZZ741085000001"); // no model is filed under ZZ

        QCOMPARE(facts.model, std::string());
        QCOMPARE(facts.make, std::string("Kia"));
    }

    void decodesTwentyThousandAuctionCars()
    {
        const auto rows = auctionRows();
        if (rows.isEmpty())
            QSKIP("The auction list of the shared data is not here; set TRADEWIND_SHARED.");
        VinCache cache(*m_decoder);
        int vins = 0, named = 0, year = 0, make = 0, model = 0, sameLetters = 0;

        for (const auto &row : rows) {
            const VinCheck check = row.size() > 6 ? checkVin(row[6].toStdString()) : VinCheck();
            if (!check.valid)
                continue;
            const VinFacts &facts = cache.decode(check.vin);
            ++vins;
            year += facts.year == row[0].toInt();
            if (row[1].isEmpty() || row[2].isEmpty())
                continue; // the list itself does not say
            ++named;
            make += m_decoder->names().sameMake(facts.make, row[1].toStdString());
            model += m_decoder->names().sameModel(facts.make, facts.model, row[2].toStdString());
            sameLetters += QByteArray::fromStdString(facts.model).toLower() == row[2].toLower();
        }

        qInfo("%d VINs: year %.2f %%, make %.2f %%, model %.2f %% (%.2f %% letter for letter)", vins, 100.0 * year / vins,
              100.0 * make / named, 100.0 * model / named, 100.0 * sameLetters / named);
        QVERIFY(vins >= 19999);
        // Two rows of the list contradict position 10 of their own VIN (a 2000 Scion tC, a 2009 Borrego with the 2008 letter).
        QVERIFY(year >= vins - 2);
        QVERIFY(make >= 0.99 * named);
        QVERIFY(model >= 0.97 * named);
        QVERIFY(sameLetters >= 0.95 * named);
    }

    void answersJunkWithNothing()
    {
        std::uint32_t state = 12345;
        VinCache cache(*m_decoder);

        for (int i = 0; i < 20000; ++i) {
            std::string junk;
            for (std::uint32_t n = 0, length = i % 40; n < length; ++n) {
                state = state * 1664525u + 1013904223u;
                junk += static_cast<char>(state >> 24);
            }
            const VinFacts facts = cache.decode(junk);
            if (junk.size() != 17)
                QCOMPARE(facts, VinFacts());
        }
    }

    void refusesADamagedTable()
    {
        QVERIFY(!VpicTable::fromPacked({}));
        QVERIFY(!VpicTable::fromPacked(QByteArray(100, 'x')));
        QVERIFY(!VpicTable::fromPacked(qCompress(QByteArray("TWVP") + QByteArray(200, '\xff'))));
    }

    void knowsAliases()
    {
        const ModelNames &names = m_decoder->names();

        QVERIFY(names.sameMake("Scion", "TOYOTA"));
        QVERIFY(names.sameMake("Ram", "dodge tk"));
        QVERIFY(!names.sameMake("Kia", "Hyundai"));
        QVERIFY(names.sameModel("BMW", "328i", "3 Series"));
        QVERIFY(!names.sameModel("BMW", "328i", "335i"));
        QVERIFY(names.sameModel("Infiniti", "G Sedan", "G37"));
        QVERIFY(names.sameModel("Ford", "E-350", "E-Series Wagon"));
        QVERIFY(names.sameModel("Ford", "F-150", "f150"));
        QVERIFY(!names.sameModel("Ford", "F-150", "F-250"));
        QVERIFY(names.sameModel("Chevrolet", "Silverado", "Silverado 1500"));
        QVERIFY(!names.sameModel("Chevrolet", "Silverado 2500HD", "Silverado 1500"));
        QVERIFY(!names.sameModel("Kia", "", "Rio"));
    }

private:
    std::unique_ptr<VinDecoder> m_decoder;
};

QTEST_APPLESS_MAIN(VinDecoderTest)
#include "vindecodertest.moc"
