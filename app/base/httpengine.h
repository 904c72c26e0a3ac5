// SPDX-License-Identifier: Apache-2.0
// The inside of Http: requests on their way, each from its name's look-up to one answer.
#pragma once

#include "base/http.h"
#include "base/onceupload.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace tradewind {

/// Starts requests and answers each exactly once, later, on this thread's event loop.
class HttpEngine
{
public:
    using Done = std::function<void(HttpAnswer)>;

    explicit HttpEngine(HttpOptions options)
        : m_options(std::move(options))
    {}

    void start(const HttpRequest &request, Done done);

private:
    /// One request on its way.
    struct Flight
    {
        HttpRequest request;
        Done done;
        QList<QHostAddress> addresses; ///< checked, not tried yet
        std::unique_ptr<OnceUpload> upload;
        QNetworkReply *reply = nullptr;
        QByteArray received;
        QTimer deadline;
        QString problem; ///< ours: too late or too long; empty when the network's own words are to be used
        bool isOver = false;
    };
    using FlightPointer = std::shared_ptr<Flight>; // shared by the look-up, the reply's signals and the deadline; the last one frees it

    void lookUp(const FlightPointer &flight);
    void launch(const FlightPointer &flight);
    void takeBytes(const FlightPointer &flight);
    void land(const FlightPointer &flight);
    void finish(const FlightPointer &flight, HttpAnswer answer);
    QNetworkRequest networkRequest(const HttpRequest &request, const QHostAddress &address) const;

    struct Known
    {
        QList<QHostAddress> addresses;
        QElapsedTimer since;
    };

    HttpOptions m_options;
    QNetworkAccessManager m_manager;
    QObject m_context; // what the signals are connected to; below the manager, so that it dies first
    QHash<QString, Known> m_names;
    QElapsedTimer m_lastUse;
    int m_inFlight = 0;
};

} // namespace tradewind
