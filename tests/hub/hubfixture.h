// SPDX-License-Identifier: Apache-2.0
// A store with one inspection and a hub over it, with a clock that stands still.
#pragma once

#include "base/clock.h"
#include "hub/hub.h"
#include "jobs/service/inspectionimport.h"
#include "jobs/service/pagelinks.h"
#include "jobs/service/photofolder.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/inspectiontable.h"
#include "store/rooftoptable.h"
#include "store/store.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include <memory>

namespace tradewind {

class HubFixture
{
public:
    FixedClock clock{1'795'537'200'000}; // 2026-11-24 16:20 UTC, 10:20 AM in Chicago
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
    IdMaker ids{clock, 3};
    std::unique_ptr<Hub> hub;
    Id inspection = 0;
    QString token;
    static constexpr Id customer = 10;

    /// Empty, or what went wrong.
    QString make(HubOptions options = {})
    {
        using namespace Qt::StringLiterals;
        auto opened = Store::open(*StoreLocation::parse(folder.filePath(u"hub.db"_s)), clock);
        if (!opened)
            return opened.error().text;
        store = std::move(*opened);
        session = *store->session();
        if (const auto added = RooftopTable(*session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, clock.nowMs()); !added)
            return added.error().text;
        BulkStatement people(*session, u"upsert_customer"_s);
        CustomerRow person;
        person.id = customer;
        person.rooftopId = 1;
        person.customer.firstName = "Hannah";
        person.customer.lastName = "Cole";
        person.customer.mobilePhone = "+15155550118";
        person.customer.language = "es";
        person.createdAt = 5;
        CustomerTable::bind(people, person);
        if (const auto written = people.step(); !written)
            return written.error().text;
        QImage image(1600, 1200, QImage::Format_RGB32);
        image.fill(Qt::darkGray);
        image.save(folder.filePath(u"pads.png"_s));
        QFile voice(folder.filePath(u"pads.mp3"_s));
        if (!voice.open(QIODevice::WriteOnly) || voice.write("ID3" + QByteArray(997, 'v')) != 1000)
            return voice.errorString();
        voice.close();
        const auto batch = inspectionsFromJson(
            R"({"id":"av-1","ro":"48213","technician":"D. Park","advisor":"L. Ruiz","completed":"2026-11-24T16:18:00Z","lines":[
                {"name":"Front brake pads","result":"Immediate","parts":228,"labor":190,"notes":"3 mm <script>alert(1)</script> \"left\"",
                 "measured":{"gauge":"pad_mm","value":3},"photos":["pads.png"],"voice":{"file":"pads.mp3","seconds":12}},
                {"name":"Battery","severity":"red","parts":219,"labor":45,"photos":["pads.png"]},
                {"name":"Rear tires, pair","severity":"yellow","parts":386,"labor":58},
                {"name":"Cabin air filter","severity":"yellow","parts":40,"labor":20},
                {"name":"Coolant","result":"Good"}]})");
        if (!batch)
            return batch.error().text;
        const auto done = importInspections(*session, ids, *batch, {1, photoFolderOf(store->location()), folder.path(), clock.nowMs()});
        if (!done)
            return done.error().text;
        inspection = done->ids.first();
        if (const auto owned = session->eachOf(u"UPDATE inspection SET customer_id = 10"_s, {}, [](const Row &) {}); !owned)
            return owned.error().text;
        token = *makePageLink(*session, 1, PageKind::RepairOrder, inspection, customer, clock.nowMs());
        options.port = 0;
        auto started = Hub::start(*store, clock, ids, options);
        if (!started)
            return started.error().text;
        hub = std::move(*started);
        return {};
    }

    VisitorAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        VisitorRequest request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        if (path.contains(u'?'))
            request.query = {{path.section(u'?', 1).section(u'=', 0, 0), path.section(u'=', 1)}};
        request.headers = std::move(headers);
        if (method == "POST" && request.header("content-type").isEmpty())
            request.headers << std::pair(QByteArray("content-type"), QByteArray("application/x-www-form-urlencoded"));
        request.body = body;
        request.address = address;
        return hub->answer(request);
    }
    QByteArray address = "203.0.113.7"; // RFC 5737: for documentation

    qint64 count(const QString &table) { return session->integerOf(QStringLiteral("SELECT count(*) FROM ") + table)->value_or(-1); }
    Id item(const std::string &name)
    {
        const auto found = InspectionTable(*session).find(inspection);
        for (const StoredItem &each : found->items) {
            if (each.line.name == name)
                return each.id;
        }
        return 0;
    }
    ~HubFixture()
    {
        hub.reset();
        session.reset();
        store.reset();
    }
};

} // namespace tradewind
