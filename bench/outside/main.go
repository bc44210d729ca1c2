// Go's client of moby for the same workloads: main WORKLOAD SOCKET OPTIONS prints the result as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/docker/docker/api/types"
	"github.com/docker/docker/client"
	"github.com/docker/docker/pkg/stdcopy"
)

type options struct {
	ID      string `json:"id"`
	Bytes   int64  `json:"bytes"`
	Payload struct{ Stdout, Stderr int64 }
	File    string `json:"file"`
	Calls   int    `json:"calls"`
}

var ctx = context.Background()

func main() {
	var o options
	if len(os.Args) > 3 {
		check(json.Unmarshal([]byte(os.Args[3]), &o))
	}
	docker, err := client.NewClientWithOpts(client.WithHost("unix://"+os.Args[2]), client.WithVersion("1.41"))
	check(err)
	switch os.Args[1] {
	case "cold":
		_, err := docker.Ping(ctx)
		check(err)
		fmt.Println("OK")
	case "ping":
		ping(docker, o)
	case "list":
		each(o.Calls, func() {
			found, err := docker.ContainerList(ctx, types.ContainerListOptions{All: true})
			check(err)
			wanted(int64(len(found)), 1000)
		})
	case "logs":
		frames(o, func() io.Reader { return logs(docker, o) })
	case "exec":
		frames(o, func() io.Reader { return attached(docker, o.ID) })
	case "round-trips":
		each(o.Calls, func() { roundTrip(docker) })
	case "export":
		timed(func() {
			body, err := docker.ContainerExport(ctx, o.ID)
			check(err)
			read, err := io.Copy(io.Discard, body)
			check(err)
			wanted(read, o.Bytes)
		})
	case "import":
		timed(func() {
			file, err := os.Open(o.File)
			check(err)
			answer, err := docker.ImageLoad(ctx, file, true)
			check(err)
			_, err = io.Copy(io.Discard, answer.Body)
			check(err)
		})
	case "slow-reader":
		slow(docker, o)
	}
}

func ping(docker *client.Client, o options) {
	call := func() {
		_, err := docker.Ping(ctx)
		check(err)
	}
	call()
	sequential(o.Calls, call)
	times := sequential(o.Calls, call)
	parallel(o.Calls, 16, call)
	at16 := parallel(4*o.Calls, 16, call)
	parallel(o.Calls, 64, call)
	tell(map[string]float64{"p50": times[len(times)/2], "at16": at16, "at64": parallel(4*o.Calls, 64, call)})
}

func each(calls int, call func()) {
	sequential(calls/4, call)
	times := sequential(calls, call)
	tell(map[string]float64{"p50": times[len(times)/2]})
}

func sequential(calls int, call func()) []float64 {
	times := make([]float64, calls)
	for i := range times {
		started := time.Now()
		call()
		times[i] = ms(started)
	}
	sort.Float64s(times)
	return times
}

func parallel(calls, width int, call func()) float64 {
	started := time.Now()
	var group sync.WaitGroup
	for i := 0; i < width; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for j := 0; j < calls/width; j++ {
				call()
			}
		}()
	}
	group.Wait()
	return float64(calls/width*width) * 1000 / ms(started)
}

func logs(docker *client.Client, o options) io.Reader {
	body, err := docker.ContainerLogs(ctx, o.ID, types.ContainerLogsOptions{ShowStdout: true, ShowStderr: true})
	check(err)
	return body
}

func attached(docker *client.Client, id string) io.Reader {
	socket, err := docker.ContainerExecAttach(ctx, id, types.ExecStartCheck{})
	check(err)
	return socket.Reader
}

func roundTrip(docker *client.Client) {
	made, err := docker.ContainerExecCreate(ctx, "conny", types.ExecConfig{AttachStdout: true, AttachStderr: true, Cmd: []string{"echo", "hello"}})
	check(err)
	socket, err := docker.ContainerExecAttach(ctx, made.ID, types.ExecStartCheck{})
	check(err)
	output := new(strings.Builder)
	_, err = stdcopy.StdCopy(output, io.Discard, socket.Reader)
	check(err)
	socket.Close()
	if output.String() != "hello\n" {
		check(fmt.Errorf("the output is %q", output.String()))
	}
	_, err = docker.ContainerExecInspect(ctx, made.ID)
	check(err)
}

type counter struct {
	bytes int64
	slow  bool
	owed  time.Duration
}

func (c *counter) Write(chunk []byte) (int, error) {
	c.bytes += int64(len(chunk))
	if c.slow {
		c.owed += time.Duration(len(chunk)) * time.Second / 40_000_000
		if c.owed > 2*time.Millisecond {
			time.Sleep(c.owed)
			c.owed = 0
		}
	}
	return len(chunk), nil
}

func frames(o options, open func() io.Reader) {
	timed(func() {
		var stdout, stderr counter
		_, err := stdcopy.StdCopy(&stdout, &stderr, open())
		check(err)
		wanted(stdout.bytes, o.Payload.Stdout)
		wanted(stderr.bytes, o.Payload.Stderr)
	})
}

func slow(docker *client.Client, o options) {
	idle := rss()
	_, err := stdcopy.StdCopy(&counter{slow: true}, &counter{slow: true}, logs(docker, o))
	check(err)
	tell(map[string]float64{"mb": peak() - idle})
}

func rss() float64  { return status("VmRSS:") }
func peak() float64 { return status("VmHWM:") }

func status(name string) float64 {
	text, err := os.ReadFile("/proc/self/status")
	check(err)
	fields := strings.Fields(string(text[strings.Index(string(text), name):]))
	kb, err := strconv.ParseFloat(fields[1], 64)
	check(err)
	return kb / 1000
}

func timed(run func()) {
	started := time.Now()
	run()
	tell(map[string]float64{"ms": ms(started)})
}

func ms(started time.Time) float64 { return float64(time.Since(started).Microseconds()) / 1000 }

func tell(result map[string]float64) { check(json.NewEncoder(os.Stdout).Encode(result)) }

func wanted(is, should int64) {
	if is != should {
		check(fmt.Errorf("%d came, of %d", is, should))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "Error:", err)
		os.Exit(1)
	}
}
