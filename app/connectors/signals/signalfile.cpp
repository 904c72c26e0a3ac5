// SPDX-License-Identifier: Apache-2.0
#include "connectors/signals/signalfile.h"

#include "connectors/filedrop/rowstream.h"
#include "connectors/filedrop/valuetext.h"
#include "domain/email.h"
#include "domain/phone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

enum Column { Number, Kind, Day, Place, Words, Price, Link, Key, First, Last, Phone, Email, Zip, Street, Vin, ColumnCount };
using Cells = std::array<std::string, ColumnCount>;

struct Alias
{
    QLatin1StringView name;
    Column column;
};

// Nobody publishes a layout: these are the spellings exports of monitors, websites and credit alerts use, without blanks and signs.
constexpr Alias aliases[] = {{"signalid"_L1, Number},
                             {"eventid"_L1, Number},
                             {"alertid"_L1, Number},
                             {"listingid"_L1, Number},
                             {"id"_L1, Number},
                             {"number"_L1, Number},
                             {"signal"_L1, Kind},
                             {"signaltype"_L1, Kind},
                             {"eventtype"_L1, Kind},
                             {"event"_L1, Kind},
                             {"type"_L1, Kind},
                             {"kind"_L1, Kind},
                             {"date"_L1, Day},
                             {"seenon"_L1, Day},
                             {"eventdate"_L1, Day},
                             {"listedon"_L1, Day},
                             {"firstseen"_L1, Day},
                             {"timestamp"_L1, Day},
                             {"competitor"_L1, Place},
                             {"dealer"_L1, Place},
                             {"marketplace"_L1, Place},
                             {"site"_L1, Place},
                             {"place"_L1, Place},
                             {"source"_L1, Place},
                             {"vehicleviewed"_L1, Words},
                             {"viewed"_L1, Words},
                             {"page"_L1, Words},
                             {"description"_L1, Words},
                             {"title"_L1, Words},
                             {"words"_L1, Words},
                             {"price"_L1, Price},
                             {"askingprice"_L1, Price},
                             {"url"_L1, Link},
                             {"link"_L1, Link},
                             {"listingurl"_L1, Link},
                             {"customernumber"_L1, Key},
                             {"customerid"_L1, Key},
                             {"custno"_L1, Key},
                             {"firstname"_L1, First},
                             {"customerfirstname"_L1, First},
                             {"lastname"_L1, Last},
                             {"customerlastname"_L1, Last},
                             {"phone"_L1, Phone},
                             {"cellphone"_L1, Phone},
                             {"mobilephone"_L1, Phone},
                             {"customerphone"_L1, Phone},
                             {"email"_L1, Email},
                             {"customeremail"_L1, Email},
                             {"zip"_L1, Zip},
                             {"postalcode"_L1, Zip},
                             {"customerzip"_L1, Zip},
                             {"address"_L1, Street},
                             {"street"_L1, Street},
                             {"customeraddress"_L1, Street},
                             {"vin"_L1, Vin},
                             {"tradevin"_L1, Vin},
                             {"vehiclevin"_L1, Vin}};

constexpr std::pair<QLatin1StringView, SignalKind> kinds[] = {{"browsed"_L1, SignalKind::Browsed},
                                                              {"websitevisit"_L1, SignalKind::Browsed},
                                                              {"inventoryview"_L1, SignalKind::Browsed},
                                                              {"vdpview"_L1, SignalKind::Browsed},
                                                              {"compared"_L1, SignalKind::BrowsedElsewhere},
                                                              {"competitorview"_L1, SignalKind::BrowsedElsewhere},
                                                              {"competitorinventory"_L1, SignalKind::BrowsedElsewhere},
                                                              {"listed"_L1, SignalKind::Listed},
                                                              {"listing"_L1, SignalKind::Listed},
                                                              {"marketplace"_L1, SignalKind::Listed},
                                                              {"privatelisting"_L1, SignalKind::Listed},
                                                              {"credit"_L1, SignalKind::CreditInquiry},
                                                              {"creditinquiry"_L1, SignalKind::CreditInquiry},
                                                              {"creditalert"_L1, SignalKind::CreditInquiry},
                                                              {"seen"_L1, SignalKind::SeenElsewhere},
                                                              {"vinseen"_L1, SignalKind::SeenElsewhere},
                                                              {"competitorstock"_L1, SignalKind::SeenElsewhere}};

QString plain(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

const Alias *aliasOf(const QString &name)
{
    const auto found = std::find_if(std::begin(aliases), std::end(aliases), [&](const Alias &one) { return one.name == name; });
    return found == std::end(aliases) ? nullptr : &*found;
}

/// Adds the row, or says why it is left out.
void add(SignalBatch &batch, const Cells &cells, SignalKind fallback, qint64 line)
{
    SignalRecord row;
    row.number = cells[Number];
    row.kind = signalKindFrom(cells[Kind]);
    if (row.kind == SignalKind::Unknown && cells[Kind].empty())
        row.kind = fallback;
    // An instant says its day in its first ten letters.
    if (const auto day = readDay(cells[Day].find('T') == 10 ? cells[Day].substr(0, 10) : cells[Day]); day.state == Reading<QDate>::Good)
        row.seenOn = day.value;
    row.place = cells[Place];
    row.words = cells[Words];
    if (const auto price = readDollars(cells[Price]); price.state == Reading<Money>::Good && price.value.cents > 0)
        row.price = price.value;
    row.link = cells[Link];
    row.vin = QString::fromStdString(cells[Vin]).toUpper().trimmed().toStdString();
    row.customer.sourceKey = cells[Key];
    row.customer.firstName = cells[First];
    row.customer.lastName = cells[Last];
    row.customer.mobilePhone = e164(cells[Phone]);
    row.customer.email = normalEmail(cells[Email]);
    row.customer.zip = cells[Zip];
    row.customer.address1 = cells[Street];
    const bool namesSomebody = !row.vin.empty() || !row.customer.sourceKey.empty() || !row.customer.mobilePhone.empty() ||
                               !row.customer.email.empty() || (!row.customer.lastName.empty() && !row.customer.address1.empty());
    if (row.kind == SignalKind::Unknown)
        batch.notes << u"Line %1 was left out: \"%2\" is no kind of signal."_s.arg(line).arg(QString::fromStdString(cells[Kind]));
    else if (!namesSomebody)
        batch.notes << u"Line %1 was left out: it names neither a customer nor a VIN."_s.arg(line);
    else
        batch.rows.push_back(std::move(row));
}

void take(const QJsonObject &object, const QString &prefix, Cells &cells)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() && prefix.isEmpty()) {
            take(it->toObject(), it.key(), cells);
            continue;
        }
        const Alias *alias = aliasOf(plain(prefix + it.key()));
        if (!alias)
            alias = aliasOf(plain(it.key()));
        if (alias && cells[alias->column].empty())
            cells[alias->column] = it->isDouble() ? QString::number(it->toDouble(), 'g', 15).toStdString() : it->toString().toStdString();
    }
}

} // namespace

SignalKind signalKindFrom(const std::string &word)
{
    const QString name = plain(QString::fromStdString(word));
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [&](const auto &one) { return one.first == name; });
    return found == std::end(kinds) ? SignalKind::Unknown : found->second;
}

Result<SignalBatch> signalsFromFile(const QString &path, SignalKind kind)
{
    auto opened = openFile(path, nullptr);
    if (!opened)
        return opened.error();
    std::array<int, ColumnCount> places;
    places.fill(-1);
    const auto &headers = opened->rows->headers();
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const Alias *alias = aliasOf(plain(QString::fromStdString(headers[i])));
        if (alias && places[alias->column] < 0)
            places[alias->column] = static_cast<int>(i);
    }
    if (places[Vin] < 0 && places[Key] < 0 && places[Phone] < 0 && places[Email] < 0 && places[Last] < 0)
        return Error{Error::Kind::BadData, u"The file needs a column that says whose it is: VIN, phone, e-mail or customer number."_s};
    SignalBatch batch;
    RawRow row;
    while (opened->rows->next(row)) {
        if (row.problem != RowProblem::None) {
            batch.notes << u"Line %1 was left out: it cannot be parted into columns."_s.arg(row.line);
            continue;
        }
        Cells cells;
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (const int at = places[column]; at >= 0 && static_cast<std::size_t>(at) < row.fields.size())
                cells[column] = row.fields[static_cast<std::size_t>(at)];
        }
        add(batch, cells, kind, row.line);
    }
    if (opened->rows->error())
        return *opened->rows->error();
    return batch;
}

Result<SignalBatch> signalsFromJson(const QByteArray &json)
{
    constexpr qsizetype most = 5'000;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return Error{Error::Kind::BadData, u"The message is no JSON."_s};
    QJsonArray all = document.array();
    if (document.isObject())
        all = document[u"signals"_s].isArray() ? document[u"signals"_s].toArray() : QJsonArray{document.object()};
    if (all.size() > most)
        return Error{Error::Kind::BadData, u"The message holds %1 signals; at most %2 are taken at once."_s.arg(all.size()).arg(most)};
    SignalBatch batch;
    for (qsizetype i = 0; i < all.size(); ++i) {
        Cells cells;
        take(all[i].toObject(), {}, cells);
        add(batch, cells, SignalKind::Unknown, i + 1);
    }
    return batch;
}

} // namespace tradewind
