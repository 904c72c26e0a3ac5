// SPDX-License-Identifier: Apache-2.0
#include "console/soak/soakfiles.h"

#include "domain/vin/vin.h"

#include <QDir>
#include <QFile>

#include <string>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int goodRows = 1'000;
constexpr int vehiclesThatFit = 1'000'000; // six digits of the VIN

QByteArray vinOf(int number, int row)
{
    const int serial = (number * goodRows + row) % vehiclesThatFit;
    std::string vin = "1HGCV1F30LA" + QByteArray::number(vehiclesThatFit + serial).mid(1).toStdString();
    vin[8] = vinCheckDigit(vin);
    return QByteArray::fromStdString(vin);
}

QByteArray dealRow(const QByteArray &mark, int number, int row, const QByteArray &vin)
{
    const QByteArray id = mark + '-' + QByteArray::number(1000 + row);
    // Every tenth writes the e-mail of the row before: one person with two deals.
    const QByteArray email = mark.toLower() + '.' + QByteArray::number(row % 10 == 9 ? row - 1 : row) + "@example.com";
    const QByteArray last = "Lund" + QByteArray::number(row % 10 == 9 ? row - 1 : row);
    const int amount = 18'000 + (number * 37 + row * 113) % 20'000;
    return id + ",C" + id + ",Cal," + last + ",12 Mill Road,Austin,TX,78701," + email + ',' + vin +
           ",2020,Honda,Accord,NEW,06/15/2023,07/30/2023,F,FINANCE,Prairie Credit Union,60," + QByteArray::number(amount) + ",6.9," +
           QByteArray::number(amount / 50) + ',' + QByteArray::number(amount + 2'000) + '\n';
}

Result<void> write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return Error{Error::Kind::Unavailable, u"%1 cannot be written: %2."_s.arg(path, file.errorString())};
    return {};
}

QString markOf(QChar kind, int number)
{
    return kind + QString::number(number).rightJustified(6, u'0');
}

} // namespace

Result<SoakFile> writeSoakDeals(const QString &folder, int number)
{
    SoakFile file{QDir(folder).filePath(u"deals-%1.csv"_s.arg(number)), u"dealervault-deals"_s, markOf(u'D', number), goodRows, 2, 2};
    const QByteArray mark = file.mark.toLatin1();
    QByteArray text =
        "Deal Number,Customer Number,First Name,Last Name,Address Line 1,City,State,Zip,Email 1,VIN,Year,Make,Model,New/Used,Contract Date,"
        "First Pay Date,Deal Status,Sale Type,Bank Name,Term,Amount Financed,APR,Monthly Payment,Sales Price\n";
    for (int row = 0; row < goodRows; ++row)
        text += dealRow(mark, number, row, vinOf(number, row));
    for (int row = 0; row < file.rejected; ++row)
        text += dealRow(mark, number, goodRows + row, vinOf(number, row).chopped(3));
    for (int row = 0; row < file.duplicate; ++row)
        text += dealRow(mark, number, row, vinOf(number, row));
    if (auto written = write(file.path, text); !written)
        return written.error();
    return file;
}

Result<SoakFile> writeSoakValues(const QString &folder, int number)
{
    SoakFile file{QDir(folder).filePath(u"values-%1.csv"_s.arg(number)), u"valuations"_s, markOf(u'V', number), goodRows, 0, 0};
    const QByteArray mark = file.mark.toLatin1();
    QByteArray text = "vin,provider,grade,basis,date,odometer,amount\n";
    for (int row = 0; row < goodRows; ++row)
        text += vinOf(number, row) + ',' + mark + ",average,wholesale,2026-01-05,30000," +
                QByteArray::number(9'000 + (number * 41 + row * 97) % 21'000) + '\n';
    if (auto written = write(file.path, text); !written)
        return written.error();
    return file;
}

} // namespace tradewind
