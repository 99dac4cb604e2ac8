import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DataOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/DataOptions.md","filePath":"api/@convlang/train/interfaces/DataOptions.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/DataOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / DataOptions</p><h1 id="interface-dataoptions" tabindex="-1">Interface: DataOptions <a class="header-anchor" href="#interface-dataoptions" aria-label="Permalink to &quot;Interface: DataOptions&quot;">​</a></h1><p>Where a run&#39;s samples come from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="basedir" tabindex="-1">baseDir? <a class="header-anchor" href="#basedir" aria-label="Permalink to &quot;baseDir?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>baseDir?</strong>: <code>string</code></p></blockquote><p>Folder that relative paths of the file start from. Default: the working directory.</p><hr><h3 id="data" tabindex="-1">data? <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>data?</strong>: <a href="./../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a> | ((<code>learnt</code>) =&gt; <code>Promise</code>&lt;<a href="./../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a>&gt;)</p></blockquote><p>Samples to train on, which the caller closes; or what opens them, called once it is known that the run can go on, and closed by the run. Default: the <code>source</code> of the file&#39;s data section.</p><hr><h3 id="decoder" tabindex="-1">decoder? <a class="header-anchor" href="#decoder" aria-label="Permalink to &quot;decoder?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>decoder?</strong>: <a href="./../../data/index/interfaces/ImageDecoder"><code>ImageDecoder</code></a></p></blockquote><p>What makes pixels of the files that a source gives. Default none: a source must give pixels.</p><hr><h3 id="readers" tabindex="-1">readers? <a class="header-anchor" href="#readers" aria-label="Permalink to &quot;readers?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>readers?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../data/index/interfaces/SourceReader"><code>SourceReader</code></a>&gt;&gt;</p></blockquote><p>Kinds of sources that the file may name. Default: the built-in digits; files need <code>coreReaders</code> of <code>data/node</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/DataOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DataOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DataOptions as default
};
